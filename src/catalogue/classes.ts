/** Words of a register's cells: classes of households, marks, heads of households. */
import type { HouseholdClass } from '../domain/facts';
import { plainKey } from '../domain/match-key';
import classes from './classes.json';

const CLASS_OF = new Map<string, HouseholdClass>();
for (const group of ['poor', 'near-poor', 'average', 'not-poor'] as const)
  for (const word of classes[group]) CLASS_OF.set(word, group);

const OTHER_WORDS = /\b(?:khong(?! (?:co |con )?(?:kha nang|lao dong|suc lao))|cu|tro thanh)\b/;
/** The household is one of the class no longer, not yet, or by one measure alone. */
const NOT_NOW =
  /\b(?:chet|tu vong|qua doi|da mat|chuyen (?:di|khoi|khau|den|ra|noi|cho)|di khoi|ra khoi|dua ra|rut|xoa|huy|bo ra|cat (?:ten|giam)|de nghi|bo sung|dang ky|du kien|xem xet|cho duyet|dau (?:nam|ky)|thoat|tu nguyen|chua|khong ngheo|khong con(?! kha nang| suc| lao dong)|khong dat|khong duoc|(?:ve|theo|chi) (?:tieu chi )?thu nhap|don chieu|nguy co)\b/;

/**
 * "Hộ nghèo", "HN", "cận nghèo", "hộ nghèo DTTS" → the class; null for a text that is none of them.
 */
export function classOf(text: string): HouseholdClass | null {
  let group = KNOWN.get(text);
  if (group === undefined) {
    group = readClass(text);
    if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, group);
  }
  return group;
}

/** A long register has few texts in this column, each in many lines. */
const KNOWN = new Map<string, HouseholdClass | null>();
const MOST_KNOWN = 1000;

function readClass(text: string): HouseholdClass | null {
  const written = plainKey(text).replace(/[.;,]+$/, '');
  const key = written.replace(/\s*\([^)]*\)$/, '');
  if (NOT_NOW.test(written.slice(key.length))) return null;
  const whole = CLASS_OF.get(key);
  if (whole) return whole;
  const begins = /^(?:ho\s+)?(can ngheo|ngheo)\b(.*)$/.exec(key);
  const [, group = '', rest = ''] = begins ?? [];
  if (!begins || OTHER_WORDS.test(rest) || NOT_NOW.test(rest) || /can ngheo|\bngheo/.test(rest))
    return null;
  return group === 'can ngheo' ? 'near-poor' : 'poor';
}

const YES = new Set(classes.marks);
const NO = new Set(classes.noMarks);

/**
 * True for "x", "V", "✓", "1", "có"; false for blanks, "o", "0", "-", "không"; null for anything
 * else.
 */
export function markOf(text: string): boolean | null {
  if (text === '' || text === 'x') return text === 'x';
  const key = plainKey(text).replace(/[.;,]+$/, '');
  return YES.has(key) ? true : NO.has(key) || /^[-–—−.]+$/.test(key) ? false : null;
}

/** "Chủ hộ", "bản thân": the line of a household's head. */
export function isHeadWord(relation: string): boolean {
  return classes.heads.includes(plainKey(relation));
}
