/**
 * Titles of tables of money that say more than that the programme's money was given: what is left
 * of them once the words of an ordinary title, of places and of times are out.
 */
import { expressionsOf } from '../domain/expressions';
import { nameKey, plainKey } from '../domain/match-key';
import { programmeCodes } from './facts/programme-code';
import type { RecognisedTable } from './table';
import words from './vocabulary/money-titles.json';

const expression = expressionsOf(words.expressions);

const OF_MONEY = /\b(?:kinh phi|von|ngan sach|du toan|nguon|tien|chi phi)\b/;
/** A place with its name; "xã hội" is none, and "ngân sách xã" a source. */
const PLACE = expression('place');
/** Papers, units and headings of parts say nothing of the money. */
const ASIDE = expression('aside');
const REMARK =
  /^(?:[-+*(]|ghi chu|luu y|quy uoc|nguon so lieu|can cu|kem theo|ban hanh|theo |don vi|dvt|nguoi|ngay|tong kinh phi\b.*:)/;
const ORDINARY = words.known.flatMap((some) => some.split('|')).sort((a, b) => b.length - a.length);
const KNOWN = new RegExp(`(?<![a-z])(?:${ORDINARY.join('|')})(?![a-z])`, 'g');
const MOST_LETTERS = 160;

/** @param others words that the table's own columns, or the names over it, explain */
export function saysMoreThanGiven(title: string, others: readonly string[]): boolean {
  const plain = plainKey(title);
  if (title.length > MOST_LETTERS || REMARK.test(plain) || !OF_MONEY.test(plain)) return false;
  const rest = plainKey(
    nameKey(title).replace(ASIDE, ' ').replace(expression('source'), ' ').replace(PLACE, ' '),
  )
    .replace(KNOWN, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const explained = new Set(others.flatMap((text) => plainKey(text).split(/[^a-z]+/)));
  return rest.split(' ').some((word) => word !== '' && !explained.has(word));
}

const WIDER = /\b(?:dau tu cong|(?:\d{1,2}|ba|cac) (?:chuong trinh|ctmtqg|ct mtqg))\b/;
const SPENT = 'giai ngan thanh toan quyet toan ket qua tinh hinh tien do luy ke';

/**
 * Sources alone, under a title of several programmes, of all that is built or, of what was spent,
 * of a matter of its own; and no word of the poverty programme.
 */
export function isOfWiderMoney(
  { kind, titles, grid, rows, columns }: RecognisedTable,
  own: readonly string[],
): boolean {
  const headers = columns.map(({ header }) => header);
  const labels = rows.map(({ label }) => label);
  const names = [...titles, grid.sheet, ...labels, ...headers];
  return (
    !names.some((text) => /\b(?:ngheo|gnbv)\b/.test(plainKey(text))) &&
    labels.every((label) => programmeCodes(label).length === 0) &&
    own.some(
      (title) =>
        WIDER.test(plainKey(title)) ||
        (kind === 'disbursement' && saysMoreThanGiven(title, [...headers, SPENT])),
    )
  );
}
