/** The class of a household out of what a register writes. */
import type { HouseholdClass } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';
import classes from '../vocabulary/classes.json';

const CLASS_OF = new Map<string, HouseholdClass>();
for (const group of ['poor', 'near-poor', 'average', 'not-poor'] as const)
  for (const word of classes[group]) CLASS_OF.set(word, group);

const OTHER_WORDS = /\b(?:thoat|khong|cu|tro thanh|nguy co|moi thoat)\b/;

/** "Hộ nghèo", "HN", "cận nghèo", "hộ nghèo DTTS" → the class; null for a text that is none of them. */
export function classOf(text: string): HouseholdClass | null {
  const key = plainKey(text)
    .replace(/[.;,]+$/, '')
    .replace(/\s*\([^)]*\)$/, '');
  const whole = CLASS_OF.get(key);
  if (whole) return whole;
  const begins = /^(?:ho\s+)?(can ngheo|ngheo)\b(.*)$/.exec(key);
  if (!begins || OTHER_WORDS.test(begins[2]!) || /can ngheo|\bngheo/.test(begins[2]!)) return null;
  return begins[1] === 'can ngheo' ? 'near-poor' : 'poor';
}

/** The one class that a register's titles or its sheet name speak of; null when they name both or none. */
export function classOfTitle(table: RecognisedTable): HouseholdClass | null {
  let found: HouseholdClass | null = null;
  for (const title of [...[...table.titles].reverse(), table.grid.sheet]) {
    const plain = plainKey(title);
    if (/\bthoat (?:can )?ngheo\b/.test(plain)) return 'not-poor';
    const near = /\b(?:ho can ngheo|can ngheo|hcn)\b/.test(plain);
    const poor = /\b(?:ho ngheo|hn|hntn)\b/.test(plain);
    if (near && poor) return null;
    if (near) found ??= 'near-poor';
    else if (poor) found ??= 'poor';
  }
  return found;
}
