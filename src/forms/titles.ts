/**
 * Dots of a title that ask for what the workbook knows: the commune, the year. Only text that says
 * what is asked; everything else is left to the officer.
 */
import { communeName, communeWithKind } from '../domain/commune-name';
import { expressionsOf } from '../domain/expressions';
import type { Facts } from '../domain/facts';
import type { Period } from '../domain/period';
import type { FilledCell, InsertedRows } from '../workbook/port';
import { rowAfter } from '../workbook/row-shift';
import type { FormTable } from './layout';
import { filledPeriod } from './period-dots';
import type { FormSheet } from './sheet';
import { DOTS } from './title-times';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.blanks);

interface TitleOptions {
  /** The one that was asked for; null where nobody said. */
  readonly period?: Period | null;
  readonly isLocked?: (row: number, column: number) => boolean;
}

export function titleCells(
  sheet: FormSheet,
  tables: readonly FormTable[],
  facts: Facts,
  inserts: readonly InsertedRows[],
  { period = null, isLocked = () => false }: TitleOptions = {},
): FilledCell[] {
  const cells: FilledCell[] = [];
  const ruled = (row: number): boolean =>
    tables.some(({ top, bottom }) => row >= top && row <= bottom);
  for (let row = 0; row < Math.min(sheet.map.rows, 2000); row++) {
    if (ruled(row)) continue;
    for (let column = 0; column < sheet.map.columns; column++) {
      const text = sheet.text(row, column);
      if (text === '' || sheet.hasFormula(row, column) || isLocked(row, column)) continue;
      const value = filledTitle(text, facts, period);
      if (value !== text) cells.push({ row: rowAfter(row, inserts), column, value });
    }
  }
  return cells;
}

export function filledTitle(
  text: string,
  { year, settings }: Pick<Facts, 'year' | 'settings'>,
  period: Period | null = null,
): string {
  const own = settings.get('xa')?.value ?? '';
  const commune = communeName(own).name;
  const province = (settings.get('tinh')?.value ?? '').replace(expression('provinceFirst'), '');
  let filled = period ? filledPeriod(text, period) : text;
  const put = (before: string, value: string): void => {
    if (value === '') return;
    const upper = text === text.toUpperCase() && /\p{Lu}/u.test(text);
    filled = filled.replace(
      new RegExp(`((?:^|[\\s:,(–-])${before}\\s*:?\\s*)${DOTS}`, 'giu'),
      (_, start: string, at: number, whole: string) => {
        const rest = whole.slice(at + start.length);
        const tail = /^[….\s_.]*/.exec(rest)?.[0].length === rest.length ? '' : ' ';
        return `${start}${/[\s:]$/.test(start) ? '' : ' '}${upper ? value.toUpperCase() : value}${tail}`;
      },
    );
  };
  // A day or a month before the year makes it the day of signing, which nobody knows yet.
  if (!expression('dayOrMonth').test(filled))
    put(formWords.blanks.year, year === null ? '' : String(year));
  put(formWords.blanks.commune, commune);
  put(formWords.blanks.province, province);
  if (commune !== '') put(formWords.blanks.office, `UBND ${communeWithKind(own)}`);
  return filled;
}
