/** Words of a register's cells: classes of households, marks, heads of households. */
import type { HouseholdClass } from '../domain/facts';
import { plainKey } from '../domain/match-key';
import classes from './classes.json';

const CLASS_OF = new Map<string, HouseholdClass>();
for (const group of ['poor', 'near-poor', 'average', 'not-poor'] as const)
  for (const word of classes[group]) CLASS_OF.set(word, group);

const OTHER_WORDS = /\b(?:thoat|khong|cu|tro thanh|nguy co|moi thoat)\b/;

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
  const key = plainKey(text)
    .replace(/[.;,]+$/, '')
    .replace(/\s*\([^)]*\)$/, '');
  const whole = CLASS_OF.get(key);
  if (whole) return whole;
  const begins = /^(?:ho\s+)?(can ngheo|ngheo)\b(.*)$/.exec(key);
  const [, group = '', rest = ''] = begins ?? [];
  if (!begins || OTHER_WORDS.test(rest) || /can ngheo|\bngheo/.test(rest)) return null;
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
