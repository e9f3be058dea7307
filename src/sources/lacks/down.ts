/**
 * A table with a line for each indicator or cause, and hamlets beside each other: its lines and
 * columns.
 */
import type { LackGroup } from '../../domain/lack-facts';
import { plainKey } from '../../domain/match-key';
import { isPlaceName } from '../../domain/place-key';
import { totalWord } from '../../reading/ledger/words';
import { yearOfTitles, type UnreadBlock } from '../candidates';
import type { Grid } from '../grid/grid';
import { readHeaderText, says } from '../headers/reading';
import { columnAs, tableAs } from '../make-table';
import type { LackLine, RecognisedTable } from '../table';
import { LACK_LIST, type FieldRule } from '../vocabulary/kinds';
import { numberedItems } from './numbered';
import {
  groupIn,
  isAboutLacks,
  isAnotherMatter,
  isEnough,
  lackLabel,
  ratesByTitle,
  wholeIn,
} from './words';
import words from '../vocabulary/lacks.json';

/** Whose counts stand in a column. */
export interface DownColumn {
  readonly column: number;
  /** As written; null for the total of all. */
  readonly place: string | null;
  readonly group: LackGroup | null;
}

const NAMING = 4;
const FIRST_LINES = 500;

/** The table, when enough lines of one of its first columns are indicators or causes. */
export function lackList(
  grid: Grid,
  read: UnreadBlock,
  reportYear: number | null,
): RecognisedTable | null {
  const { block, paths, end, around } = read;
  const year = reportYear ?? yearOfTitles(around.titles);
  if (isAnotherMatter(around.titles.slice(-2))) return null;
  const about = isAboutLacks([...around.titles, ...paths.flatMap((path) => path.texts)]);
  let label: (typeof paths)[number] | null = null;
  let lines: readonly LackLine[] = [];
  for (const path of paths.slice(0, NAMING)) {
    const context = contextOf(around.titles, path.texts);
    const linesTo = (to: number): readonly LackLine[] =>
      linesOf(grid, path.column, block.dataTop, to, context, year);
    // A list that names no lack in so many of its lines is about something else.
    lines = linesTo(Math.min(end, block.dataTop + FIRST_LINES));
    const items = lines.flatMap(({ item }) =>
      item === 'households' || item === 'all' ? [] : [item],
    );
    if (!isEnough(items, about)) continue;
    if (end > block.dataTop + FIRST_LINES) lines = linesTo(end);
    label = path;
    break;
  }
  if (!label) return null;
  const { column: labelColumn } = label;
  const fieldOf = (path: (typeof paths)[number]): FieldRule | null => {
    if (path === label)
      return { id: 'content', label: words.labels.content, type: 'text', all: ['content'] };
    const counts = path.column > labelColumn && !isNoCount(path.texts);
    const { households } = words.labels;
    return counts
      ? { id: `lackAt.${path.column}`, label: households, type: 'count', all: [] }
      : null;
  };
  const columns = paths.map((path) => columnAs(grid, path, fieldOf(path)));
  const table = tableAs(grid, read, LACK_LIST, columns);
  // "Nguyên nhân khác" at the foot is a line and no note.
  const bottom = lines.reduce((last, { row }) => Math.max(last, row), 0);
  return { ...table, lackLines: lines, area: { ...table.area, bottom } };
}

function isNoCount(texts: readonly string[]): boolean {
  return texts.some((text) =>
    readHeaderText(text).phrases.some((phrase) =>
      phrase.some((concept) => ['note', 'unitOfMeasure', 'ordinal', 'rate'].includes(concept)),
    ),
  );
}

function contextOf(titles: readonly string[], header: readonly string[]): string {
  const causes = [...titles, ...header].some((text) => /\bnguyen nhan\b/.test(plainKey(text)));
  return causes ? words.labels.cause : words.labels.indicator;
}

/** The lines that count something, each with the class that stands over it or in it. */
function linesOf(
  grid: Grid,
  column: number,
  from: number,
  end: number,
  context: string,
  year: number | null,
): LackLine[] {
  const texts = Array.from({ length: Math.max(0, end - from) }, (_, at) => ({
    column: from + at,
    texts: [context, rowText(grid, from + at, column)],
    index: '',
  }));
  const numbered = numberedItems(
    // A bare number at the head of a line is its ordinal.
    texts.filter(({ texts: [, own] }) => /\p{L}/u.test(own ?? '')),
    [],
    year,
  );
  const lines: LackLine[] = [];
  let section: LackGroup | null = null;
  let wholes = 0;
  for (const { column: row, texts: words } of texts) {
    const own = words[1] ?? '';
    if (own === '' || isRateRow(grid, row, column, own)) continue;
    const named = groupIn(own);
    const group = named === 'both' ? null : named;
    const item = lackLabel(words).item ?? numbered.get(row) ?? null;
    if (item !== null) {
      lines.push({ row, item, group: group ?? section });
      wholes = 0;
      continue;
    }
    if (group === null) {
      const whole = wholeIn([own]);
      if (whole !== null) lines.push({ row, item: whole, group: section });
      continue;
    }
    if (
      wholeIn([own]) !== 'households' &&
      !/^\W*(?:[ivx\d]+[.)]|[a-z][.)])?\s*ho\b/.test(plainKey(own))
    )
      continue;
    lines.push({ row, item: 'households', group });
    // "Hộ nghèo" and "Hộ cận nghèo" one below the other head no section each.
    wholes += 1;
    section = wholes > 1 && section !== group ? null : group;
  }
  return lines;
}

/** The text that names a line, or stands over it where it is merged across. */
function rowText(grid: Grid, row: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== '') return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const merge = grid.mergeAt(row, left);
    const text = grid.text(row, left);
    if (text !== '' && groupIn(text) !== null && (merge?.top ?? row) === row) return text;
  }
  return '';
}

function isRateRow(grid: Grid, row: number, column: number, own: string): boolean {
  if (/\bt[yi] le\b|%/.test(plainKey(own))) return true;
  return [column + 1, column + 2].some((next) => /^\(?%\)?$/.test(grid.text(row, next).trim()));
}

/** The columns of figures, with the hamlet and the class that stand over them. */
export function columnsOf(table: RecognisedTable): DownColumn[] {
  const figures = table.columns.filter(({ field }) => field?.id.startsWith('lackAt.'));
  const paths = figures.map((column) => ({ column, texts: column.header.split(' > ') }));
  // "Gò Mẫu | Nước Mẫu | Toàn xã": what stands beside the whole is a part of it.
  const placed =
    paths.some(({ texts }) => texts.some(isPlaceName)) ||
    (paths.some(({ texts }) => texts.some((text) => totalWord(text) === 'total')) &&
      paths.filter(({ texts }) => texts.some(isStrange)).length >= 2);
  const under = (texts: readonly string[]): boolean =>
    texts.slice(0, -1).some((text) => says(text, 'place'));
  if (ratesByTitle(table.titles)) return [];
  return paths.flatMap(({ column, texts }): DownColumn[] => {
    const groups = texts.map(groupIn).filter((group) => group !== null);
    const group = groups.at(-1) ?? null;
    if (group === 'both') return [];
    const inner = [...texts].reverse();
    const named =
      inner.find(isPlaceName) ??
      inner.find((text) => isStrange(text) && (placed || under(texts))) ??
      null;
    const whole = inner.some((text) => totalWord(text) !== null || WHOLE.test(plainKey(text)));
    if (named === null && !whole && groups.length === 0 && !isCount(texts)) return [];
    return [{ column: column.column, place: named, group }];
  });
}

const WHOLE = /^(?:toan|ca) (?:xa|phuong|dac khu)\b/;

function isStrange(text: string): boolean {
  return (
    text !== '' &&
    totalWord(text) === null &&
    !WHOLE.test(plainKey(text)) &&
    readHeaderText(text).unknown.length > 0 &&
    groupIn(text) === null
  );
}

function isCount(texts: readonly string[]): boolean {
  return wholeIn(texts.slice(-1)) !== null;
}
