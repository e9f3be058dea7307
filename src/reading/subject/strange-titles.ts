/**
 * Titles that limit a table to some of the households, or that are of another matter: what is left
 * of them once the words of the review, of places and of times are out.
 */
import { expressionsOf } from '../../domain/expressions';
import { nameKey } from '../../domain/match-key';
import words from './title-words.json';

const expression = expressionsOf(words.titles);

/** A place with its name, up to what follows it. */
const PLACE = expression('place');
const KNOWN = new RegExp(`(?<!\\p{L})(?:${words.known.join('|')})(?!\\p{L})`, 'gu');
const STRANGE = new RegExp(`(?<!\\p{L})(?:${words.strange})(?!\\p{L})`, 'u');
/** Remarks, and lines that name the paper which a table belongs to. */
const REMARK = expression('remark');
const MOST_LETTERS = 160;

/** Whether a title says more than that households that are poor are counted or listed. */
export function isStrangeTitle(title: string): boolean {
  const own = nameKey(title);
  if (
    isSentence(title) ||
    own.length > MOST_LETTERS ||
    REMARK.test(own) ||
    !expression('ofAList').test(own)
  )
    return false;
  return isStrange(own);
}

/** "Ô nền vàng để nhập; ô nền xám tự tính." is no title. */
function isSentence(title: string): boolean {
  const bare = title.trim();
  return /[;.]\s|[;.]$/.test(bare) && !bare.startsWith('(') && bare !== bare.toUpperCase();
}

/** "Hộ nghèo được vay vốn", "Chỉ tiêu giao hộ nghèo": fewer than all, or none that are there. */
export function isStrangeHeader(text: string): boolean {
  const own = nameKey(text);
  return isStrange(own) || expression('fewer').test(own);
}

function isStrange(own: string): boolean {
  const rest = own
    .replace(PLACE, ' ')
    .replace(/\d[\d/.,-]*/g, ' ')
    .replace(KNOWN, ' ');
  return STRANGE.test(rest);
}
