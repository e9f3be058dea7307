/** The time that a table's own title, day or sheet name says. */
import { plainKey } from '../domain/match-key';
import type { RecognisedTable } from './table';
import { endInSheetName, endInWords } from './told-day';

export interface TableTime {
  /** The year that is named; null when none is. */
  readonly year: number | null;
  /**
   * Month and day as a number, 101 for the start of the year, 630, 1231; null when nothing says it.
   */
  readonly monthDay: number | null;
}

/** Lines that name the plan or the decision a table belongs to, whose dates are not the table's. */
const OF_A_DOCUMENT = /^\(?\s*(?:kem theo|can cu)/;

/** "Đầu năm", which the first six or nine months of a year are not. */
export const START = /(?<!\b(?:thang|nua|quy [ivx\d]+) )\bdau (?:nam|ky)\b/;

/** What a table says of its own time; a day that is written out wins over words. */
export function tableTime(table: RecognisedTable): TableTime {
  if (table.asOf) {
    const [year, month, day] = table.asOf.split('-').map(Number);
    return { year: year ?? null, monthDay: (month ?? 0) * 100 + (day ?? 0) };
  }
  return timeInWords(table.titles, table.grid.sheet);
}

/** The time that the lines over a table and the name of its sheet speak of. */
export function timeInWords(titles: readonly string[], sheet: string): TableTime {
  const lines = titles.map(plainKey).filter((text) => !OF_A_DOCUMENT.test(text));
  const texts = [...lines, plainKey(sheet)];
  let year: number | null = null;
  for (const text of texts) {
    // "năm 2024 và năm 2025" is a table of 2025 with the year before beside it.
    const named = [...text.matchAll(/(?<![\d/.-])(20\d\d)(?!\s*[-–]\s*20\d\d)(?![\d/])/g)];
    // "THÁNG 6/2025" tells month and year at once.
    if (named.length === 0 && endInWords(text) !== null)
      named.push(...text.matchAll(/(?<=\d[/.-])(20\d\d)(?!\d)/g));
    if (named.length > 0) year = Math.max(...named.map((match) => Number(match[1])));
  }
  const says = (words: RegExp): boolean => texts.some((text) => words.test(text));
  const monthDay = says(START)
    ? 101
    : (lines.flatMap((line) => endInWords(line) ?? [])[0] ??
      (says(/\bcuoi (?:nam|ky)\b/) ? 1231 : endInSheetName(plainKey(sheet))));
  return { year, monthDay };
}
