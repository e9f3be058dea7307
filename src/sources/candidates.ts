/**
 * Tables of a sheet before their rows are read: header blocks with a kind, their stretches of data,
 * what stands around them.
 */
import { expressionsOf } from '../domain/expressions';
import { chooseKind, chooseOnly, type ChosenKind } from './columns/choose-kind';
import { flowHalves } from './columns/flow-halves';
import { splitSideBySide } from './columns/segments';
import { headerKey, type Corrections } from './corrections';
import type { Grid } from './grid/grid';
import { findHeaders, type HeaderBlock } from './headers/find';
import { flattenHeader, type HeaderPath } from './headers/flatten';
import { surroundingsOf, type Surroundings } from './headers/surroundings';
import { withContent } from './columns/content';
import { underPeriods } from './columns/period-series';
import { planOfMoney } from './columns/plan-of-money';
import { underTitle } from './columns/under-title';
import { choiceWithLacks } from './lacks/choose';
import { classSections } from './lacks/sections';
import { communeLine } from './other-commune';
import { hasLackColumns } from './subjects';
import type { SkippedRow } from './table';
import { FLOW_LIST, FUNDING_LIST, TARGET_SENTENCES } from './vocabulary/kinds';
import words from './vocabulary/titles.json';

const expression = expressionsOf(words.years);

export interface Candidate {
  readonly block: HeaderBlock;
  readonly paths: readonly HeaderPath[];
  readonly chosen: ChosenKind;
  readonly key: string;
  readonly around: Surroundings;
  /** Data rows [from, to), one stretch for each time the header is repeated. */
  readonly stretches: [number, number][];
  readonly repeats: SkippedRow[];
}

/**
 * A dozen hamlets side by side with twenty-five columns each; a wider header is told as one that
 * was not read.
 */
const MOST_COLUMNS = 300;

/** A header whose columns make no table that is known. */
export interface UnreadBlock {
  readonly block: HeaderBlock;
  readonly paths: readonly HeaderPath[];
  readonly end: number;
  readonly around: Surroundings;
}

/** @param reportYear the year of the report, when it is known */
export function findCandidates(
  grid: Grid,
  corrections: Corrections,
  reportYear: number | null = null,
): { candidates: Candidate[]; unread: UnreadBlock[] } {
  const blocks = findHeaders(grid);
  const candidates: Candidate[] = [];
  const unread: UnreadBlock[] = [];
  blocks.forEach((block, index) => {
    const end = blocks[index + 1]?.top ?? grid.rowCount;
    if (block.right - block.left >= MOST_COLUMNS) {
      const around = surroundingsOf(grid, block.top, block.top);
      unread.push({ block, paths: [], end, around });
      return;
    }
    const previousEnd = endOfTableBefore(grid, blocks, index);
    const segments = splitSideBySide(grid, block, flattenHeader(grid, widened(grid, block, end)));
    for (const headed of segments) {
      const { title: over, paths: bare } = segments.length > 1 ? headOff(headed) : asIs(headed);
      const read = withContent(grid, bare, block.dataTop, end);
      const key = read.map((path) => `${path.column}:${headerKey(path.texts)}`).join('|');
      const repeated = startsNewTable(grid, block, previousEnd)
        ? undefined
        : candidates.find((candidate) => candidate.key === key);
      if (repeated) {
        repeated.stretches.push([block.dataTop, end]);
        for (let row = block.top; row < block.dataTop; row++)
          repeated.repeats.push({ row, why: 'repeated-header' });
        continue;
      }
      const span =
        segments.length > 1 ? ([read[0]!.column, read[read.length - 1]!.column] as const) : null;
      const above = surroundingsOf(grid, previousEnd, block.top, span);
      const around = { ...above, titles: [...above.titles, ...over] };
      const year = reportYear ?? yearOfTitles(around.titles);
      const paths = underPeriods(read, around.titles, year);
      const { hiddenColumns } = grid.layout;
      const choose = (titles: readonly string[]): ChosenKind | null =>
        choiceWithLacks(
          grid,
          block,
          paths,
          titles,
          year,
          withMoney(
            underTitle(
              paths,
              titles,
              chooseKind(paths, hiddenColumns, corrections, year),
              hiddenColumns,
              corrections,
              year,
            ),
            () => chooseOnly(FUNDING_LIST, paths, hiddenColumns, corrections, year),
            () => {
              const money = planOfMoney(paths, around);
              return (
                money && {
                  chosen: chooseOnly(FUNDING_LIST, money, hiddenColumns, corrections, year),
                }
              );
            },
          ) ??
            chooseOnly(FLOW_LIST, paths, hiddenColumns, corrections) ??
            chooseOnly(TARGET_SENTENCES, paths, hiddenColumns, corrections),
          corrections,
        );
      const chosen = choose(around.titles);
      const halves =
        chosen?.kind.kind === 'flow' && chosen.conflicts.length > 0 ? flowHalves(paths) : [];
      for (const half of halves) {
        const own = chooseKind(half.paths, hiddenColumns, corrections, year);
        if (own)
          candidates.push({
            block,
            paths: half.paths,
            chosen: own,
            key: `${key}|${half.title}`,
            around: { ...around, titles: [...around.titles, half.title] },
            stretches: [[block.dataTop, end]],
            repeats: [],
          });
      }
      if (halves.length > 0) continue;
      const sections =
        chosen && hasLackColumns(chosen) ? classSections(grid, block.dataTop, end) : [];
      for (const { title, from, to } of sections) {
        const titles = [...around.titles, title];
        const own = choose(titles);
        if (own)
          candidates.push({
            block: { ...block, dataTop: from },
            paths,
            chosen: own,
            key: `${key}|${title}`,
            around: { ...around, titles },
            stretches: [[from, to]],
            repeats: [],
          });
      }
      if (sections.length > 0) continue;
      if (chosen)
        candidates.push({
          block,
          paths,
          chosen,
          key,
          around,
          stretches: [[block.dataTop, end]],
          repeats: [],
        });
      else unread.push({ block, paths, end, around });
    }
  });
  return { candidates, unread };
}

interface Headed {
  readonly title: readonly string[];
  readonly paths: readonly HeaderPath[];
}

const asIs = (paths: readonly HeaderPath[]): Headed => ({ title: [], paths });

/** "HỘ NGHÈO" over all columns of one of two lists side by side is the title of that list. */
function headOff(paths: readonly HeaderPath[]): Headed {
  const [title] = paths[0]?.texts ?? [];
  const isOverAll =
    title !== undefined &&
    paths.length > 1 &&
    paths.every(({ texts }) => texts.length > 1 && texts[0] === title);
  return isOverAll
    ? { title: [title], paths: paths.map((path) => ({ ...path, texts: path.texts.slice(1) })) }
    : asIs(paths);
}

/**
 * The one year that the titles of a table name; a stretch of years or a document's date names none.
 */
export function yearOfTitles(titles: readonly string[]): number | null {
  const years = new Set(
    titles.flatMap((title) => {
      if (expression('ofAPaperOrDay').test(title)) return [];
      return /(?:^|[^\d/.,-])(20\d\d)(?!\s*[-–/.,]?\s*\d)/u.exec(title)?.[1] ?? [];
    }),
  );
  return years.size === 1 ? Number([...years][0]) : null;
}

/**
 * Header words with nothing below them, such as "I. HỘ NGHÈO | II. HỘ CẬN NGHÈO", are a title of
 * the table that follows.
 */
function endOfTableBefore(grid: Grid, blocks: readonly HeaderBlock[], index: number): number {
  for (let before = index - 1; before >= 0; before--) {
    for (let row = blocks[before]!.dataTop; row < blocks[before + 1]!.top; row++) {
      if (grid.row(row).some((value) => value !== null && value !== ''))
        return blocks[before]!.dataTop;
    }
  }
  return 0;
}

/**
 * A header printed again on each page follows its rows at once. After an empty row and a title of
 * its own the same header begins another table.
 */
function startsNewTable(grid: Grid, block: HeaderBlock, previousEnd: number): boolean {
  let titled = false;
  for (let row = block.top - 1; row >= Math.max(previousEnd, block.top - 8); row--) {
    const texts = grid
      .row(row)
      .flatMap((value, column) => (value === null || value === '' ? [] : [grid.text(row, column)]))
      .filter((text) => text !== '');
    if (texts.length === 0) {
      if (titled) return true;
      continue;
    }
    if (grid.row(row).some((value) => typeof value === 'number')) return false;
    titled = texts.some((text) => text.length > 3);
    if (texts.length > 2) return false;
    // "XÃ ĐĂK MẪU" over a table: another one's begins.
    if (titled && texts.some((text) => communeLine(text))) return true;
  }
  return false;
}

/** Takes in a filled column without a header that stands right beside the header's last column. */
function widened(grid: Grid, block: HeaderBlock, end: number): HeaderBlock {
  let right = block.right;
  const filledRows = (column: number): number => {
    let filled = 0;
    for (let row = block.dataTop; row < Math.min(end, block.dataTop + 200); row++) {
      if (grid.value(row, column) !== null && grid.value(row, column) !== '') filled += 1;
    }
    return filled;
  };
  const usual = filledRows(block.right);
  while (
    right + 1 < grid.columnCount &&
    filledRows(right + 1) >= 2 &&
    filledRows(right + 1) * 2 >= usual
  )
    right += 1;
  return { ...block, right };
}

/** Projects, who leads each and its money are funding: as duties alone the money would be lost. */
function withMoney(
  chosen: ChosenKind | null,
  ofMoney: () => ChosenKind | null,
  planned: () => { readonly chosen: ChosenKind | null } | null,
): ChosenKind | null {
  const plan = chosen?.kind.kind === 'targets' ? planned() : null;
  if (plan) return plan.chosen;
  if (chosen !== null && chosen.kind.kind !== 'assignment') return chosen;
  const money = ofMoney();
  return money && money.confidence > (chosen?.confidence ?? 0) ? money : chosen;
}
