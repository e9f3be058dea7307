/** From the cells of one sheet to its tables, each with what is to be said of its reading. */
import { append } from '../domain/append';
import { toA1 } from '../domain/address';
import type { Finding } from '../domain/finding';
import { yearsAcross } from '../rules/reading/BANG-043';
import { tooManyRows } from '../rules/reading/BANG-033';
import { impossibleDay } from '../rules/reading/SO-023';
import { tablesAcross } from './across';
import { findCandidates, type Candidate, type UnreadBlock } from './candidates';
import { type Corrections } from './corrections';
import { columnFindings } from './findings/columns';
import { columnFormulaFindings } from './findings/column-formulas';
import { rowFindings } from './findings/rows';
import { unitFindings } from './findings/units';
import { unreadFindings } from './findings/unread';
import { chooseOnly } from './columns/choose-kind';
import { isFlowList } from './facts/flow-lines';
import { holdsTargets, isInSentences } from './facts/target-sentences';
import { isKeyFigures } from './facts/key-figures';
import { FLOW_LIST } from './vocabulary/kinds';
import { mayBeOnItsSide } from './lacks/choose';
import { lackList } from './lacks/down';
import { longForm } from './long-form';
import { otherSides } from './other-sides';
import { isFunding } from './facts/funding-list';
import { type Grid } from './grid/grid';
import { makeTable } from './make-table';
import { SUBJECTS_OF } from './subjects';
import { withLabels, yearsDown } from './years-down';
import { columnOf, type RecognisedTable } from './table';
import type { Question } from '../reading/questions/question';

/** A table with what is to be said of its reading, unless it turns out to be another list. */
export interface ReadTable {
  readonly table: RecognisedTable;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** A table that was turned, or is another side of one that is read: nothing more of it is asked. */
function readAcross(table: RecognisedTable): ReadTable {
  return { table, findings: [], questions: [] };
}

export function tablesOf(
  grid: Grid,
  corrections: Corrections,
  year: number | null,
): { tables: ReadTable[]; findings: Finding[]; unplaced: RecognisedTable[] } {
  const { candidates, unread } = findCandidates(grid, corrections, year);
  const tables: ReadTable[] = [];
  const findings: Finding[] = [];
  const unplaced: RecognisedTable[] = [];
  const readLacks = (block: UnreadBlock): boolean => {
    const lacks = lackList(grid, block, year);
    if (lacks) tables.push(readAcross(lacks));
    return lacks !== null;
  };
  const readOtherwise = (block: UnreadBlock): void => {
    if (readLacks(block)) return;
    const across = tablesAcross(grid, block, year);
    append(tables, (across?.tables ?? []).map(readAcross));
    if (!across) append(findings, unreadFindings(grid, [block]));
    else if (across.years && across.years.left.length > 0)
      findings.push(yearsAcross.raise(across.years, { cells: [corner(grid, block)] }));
  };
  unread.forEach(readOtherwise);
  for (const candidate of candidates) {
    if (mayBeOnItsSide(candidate.chosen) && readLacks(unreadOf(candidate))) continue;
    const ofPlaces = LISTED.has(candidate.chosen.kind.kind)
      ? tablesAcross(grid, unreadOf(candidate), null)
      : null;
    if (ofPlaces && !ofPlaces.years) {
      append(tables, ofPlaces.tables.map(readAcross));
      continue;
    }
    const ofYears = yearsDown(grid, candidate);
    if (ofYears) {
      for (const one of ofYears) {
        const table = withLabels(makeTable(grid, one.candidate, corrections), one.labels);
        tables.push({
          table,
          findings: readingFindings(table, one.candidate, corrections),
          questions: [],
        });
      }
      continue;
    }
    const long = longForm(grid, candidate, year);
    if (long) {
      const read = long.candidates.map((one) => makeTable(grid, one, corrections));
      const lists = read.filter(isKeyFigures);
      append(tables, lists.map(readAcross));
      append(
        findings,
        lists.length > 0 ? long.findings : unreadFindings(grid, [unreadOf(candidate)]),
      );
      continue;
    }
    const table =
      asFlowList(grid, candidate, corrections) ?? makeTable(grid, candidate, corrections);
    const isAsked = candidate.chosen.conflicts.some(({ field }) => field === 'targetValue');
    if (!isAsked && isInSentences(table) && !holdsTargets(table)) {
      readOtherwise(unreadOf(candidate));
      continue;
    }
    if (!holdsSomething(table)) continue;
    if (table.kind !== 'household-register' && table.rows.length > MOST_LINES) {
      findings.push(
        tooManyRows.raise(
          { rows: table.rows.length, most: MOST_LINES },
          {
            subjects: SUBJECTS_OF[table.kind],
            cells: [{ sheet: grid.sheet, cell: toA1(table.headerRows[0], table.area.left) }],
          },
        ),
      );
      continue;
    }
    if (!isWhatItSeems(table)) {
      if (table.kind === 'hamlet-summary') unplaced.push(table);
      append(findings, unreadFindings(grid, [unreadOf(candidate)]));
      continue;
    }
    tables.push({
      table,
      findings: readingFindings(table, candidate, corrections),
      questions: candidate.chosen.questions,
    });
    append(tables, otherSides(grid, candidate, corrections, year).map(readAcross));
  }
  return { tables, findings, unplaced };
}

/** A header whose kind of table its rows do not bear out. */
function unreadOf({ block, paths, around, stretches }: Candidate): UnreadBlock {
  return { block, paths, around, end: stretches.at(-1)?.[1] ?? block.dataTop };
}

function corner(grid: Grid, { block }: UnreadBlock): { sheet: string; cell: string } {
  return { sheet: grid.sheet, cell: toA1(block.top, block.left) };
}

/**
 * Apart from a list of households every table has a line for each hamlet, project, target, agency
 * or setting: a province has some thousand. A table of more lines is none of these, and its Biểu
 * would be of no use to anybody.
 */
export const MOST_LINES = 10_000;

/** Kinds that one column of a table with hamlets across makes of it. */
const LISTED = new Set(['key-figures', 'flow-list', 'funding', 'funding-sources', 'targets']);
const OTHER_LISTS = new Set(['hamlet-summary', 'key-figures', 'targets', 'funding-sources']);
const LONGEST_FLOW = 60;

/**
 * A list of figures whose lines are the ways into and out of a group is a flow, whatever its header
 * would make of it.
 */
function asFlowList(
  grid: Grid,
  candidate: Candidate,
  corrections: Corrections,
): RecognisedTable | null {
  if (
    !OTHER_LISTS.has(candidate.chosen.kind.kind) ||
    candidate.stretches.length > 1 ||
    candidate.stretches[0]![1] - candidate.stretches[0]![0] > LONGEST_FLOW
  )
    return null;
  const chosen = chooseOnly(FLOW_LIST, candidate.paths, grid.layout.hiddenColumns, corrections);
  const table = chosen ? makeTable(grid, { ...candidate, chosen }, corrections) : null;
  return table && isFlowList(table) ? table : null;
}

/** A blank form has rows with names at most; a settings sheet counts even so. */
function holdsSomething(table: RecognisedTable): boolean {
  return table.kind === 'settings' || table.rows.some((row) => row.role !== 'group');
}

/**
 * A summary without names of places has one line; a list of figures has at least two that are
 * known.
 */
function isWhatItSeems(table: RecognisedTable): boolean {
  if (table.kind === 'key-figures') return isKeyFigures(table);
  if (table.kind === 'funding') return isFunding(table);
  if (table.kind === 'flow-list') return isFlowList(table);
  return (
    table.kind !== 'hamlet-summary' ||
    columnOf(table, 'place') !== null ||
    columnOf(table, 'part') !== null ||
    table.rows.filter((row) => row.role === 'item').length <= 1
  );
}

/** What the officer should know about how a table was read. */
function readingFindings(
  table: RecognisedTable,
  candidate: Candidate,
  corrections: Corrections,
): Finding[] {
  if (table.kind === 'settings') return [];
  const { wrongDay } = candidate.around;
  return [
    ...(wrongDay
      ? [
          impossibleDay.raise(
            { text: table.grid.text(wrongDay.row, wrongDay.column).slice(0, 80) },
            {
              subjects: SUBJECTS_OF[table.kind],
              cells: [{ sheet: table.grid.sheet, cell: toA1(wrongDay.row, wrongDay.column) }],
            },
          ),
        ]
      : []),
    ...columnFindings(table, candidate),
    ...unitFindings(table, candidate, corrections),
    ...rowFindings(table),
    ...columnFormulaFindings(table),
  ];
}
