/**
 * "(4)=(3)/(2)*100" in a line of column numbers: how a column follows from others of its row, made
 * into a formula of the sheet, so that one reader computes both.
 */
import { columnLetters } from '../address';

/** What else stands between columns: a hundred for percents, a thousand for units of money. */
const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ['100', '100'],
  ['100%', '100'],
  ['1000', '1000'],
]);

export interface NumberedFormula {
  /** Columns that it takes, counted from 0. */
  readonly columns: readonly number[];
  /** The native formula in a row that is counted from 0. */
  readonly inRow: (row: number) => string;
}

/**
 * Null for what is no plain calculation, or names a column that is not there.
 * @param text what stands behind "4="
 * @param columnOf the column of a label, such as "3" or "B"
 */
export function numberedFormula(
  text: string,
  columnOf: (label: string) => number | undefined,
): NumberedFormula | null {
  const plain = text
    .toUpperCase()
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/[×X](?=\s*[\d(])/g, '*')
    .replace(/:/g, '/')
    .replace(/[–−]/g, '-')
    .replace(/\s/g, '');
  const words = plain.match(/\d+%?|[A-Z]|[-+*/()]/g) ?? [];
  if (words.length === 0 || words.join('') !== plain) return null;
  // Where columns stand in brackets, a number without them is no column.
  const bracketed = /\(\d{1,2}\)/.test(plain);
  const columns: number[] = [];
  const parts: (string | number)[] = [];
  for (const [at, word] of words.entries()) {
    const column = columnOf(word);
    const isBare =
      bracketed && /^\d/.test(word) && (words[at - 1] !== '(' || words[at + 1] !== ')');
    const constant = CONSTANTS.get(word);
    if (/^[-+*/()]$/.test(word)) parts.push(word);
    else if (constant !== undefined && (column === undefined || isBare)) parts.push(constant);
    else if (column === undefined) {
      if (!isBare || word.endsWith('%')) return null;
      parts.push(word);
    } else {
      // It may be meant as either.
      if (isBare) return null;
      columns.push(column);
      parts.push(column);
    }
  }
  // "(5)=100%" computes nothing.
  if (columns.length === 0) return null;
  const inRow = (row: number): string =>
    `=${parts.map((part) => (typeof part === 'number' ? `${columnLetters(part)}${row + 1}` : part)).join('')}`;
  return { columns, inRow };
}
