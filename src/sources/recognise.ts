/**
 * Recognises the tables of a workbook: the way from cells to tables whose columns have a meaning.
 */
import { linksFinding, settingsTables, yearKept } from './kept-settings';
import { toA1 } from '../domain/address';
import { finding, type Finding } from '../domain/finding';
import type { WorkbookPort } from '../workbook/port';
import { originFindings } from './findings/origin';
import { yearsAcross } from '../rules/reading/BANG-043';
import { tablesAcross } from './across';
import { findCandidates, type Candidate, type UnreadBlock } from './candidates';
import { correctionsOfTables } from './corrected/settings';
import { mergeCorrections, NO_CORRECTIONS, type Corrections } from './corrections';
import { columnFindings } from './findings/columns';
import { columnFormulaFindings } from './findings/column-formulas';
import { shownFindings } from './findings/shown-cells';
import { rowFindings } from './findings/rows';
import { textFindings } from './findings/texts';
import { unitFindings } from './findings/units';
import { unreadFindings } from './findings/unread';
import { chooseOnly } from './columns/choose-kind';
import { isFlowList } from './facts/flow-lines';
import { holdsTargets, isInSentences } from './facts/target-sentences';
import { isKeyFigures } from './facts/key-figures';
import { FLOW_LIST } from './vocabulary/kinds';
import { mayBeOnItsSide } from './lacks/choose';
import { lackList } from './lacks/down';
import { otherSides } from './other-sides';
import { isFunding } from './facts/funding-list';
import { loadGrids, type Grid, type TextReader } from './grid/grid';
import { makeTable } from './make-table';
import { SUBJECTS_OF } from './subjects';
import { columnOf, type RecognisedTable } from './table';
import { cornerOf } from './corner';
import { partBySubject, type OtherTable } from './whose';
import type { Question } from '../reading/questions/question';

export { SUBJECTS_OF };

export interface Recognition {
  readonly grids: readonly Grid[];
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  /** Tables of other lists and matters: nothing of them is counted. */
  readonly others: readonly OtherTable[];
  /** What only the officer can decide, answered or not. */
  readonly questions: readonly Question[];
  /** Those of the call together with those that the workbook keeps on its settings sheet. */
  readonly corrections: Corrections;
  /** The same workbook with these answers added, without reading its cells again. */
  readonly answered: (answers: ReadonlyMap<string, string>) => Recognition;
}

export interface RecognitionOptions {
  /** They win over what the settings sheet says. */
  readonly corrections?: Corrections;
  /**
   * The year of the report as the call gives it; else the settings sheet's, else what a table's
   * titles say.
   */
  readonly year?: number | null;
  readonly readText?: TextReader;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Every table, whosever figures it holds: what looks for persons on several lists goes through all
 * of them.
 */
export function everyTable({ tables, others }: Recognition): RecognisedTable[] {
  return [...tables, ...others.map(({ table }) => table)];
}

/** Reads every sheet that this program did not make itself, apart from the settings sheet. */
export async function recognise(
  port: WorkbookPort,
  options: RecognitionOptions = {},
): Promise<Recognition> {
  const sheets = (await port.sheets()).filter(
    (sheet) => sheet.tag === null || sheet.tag.form === 'thong-so',
  );
  const grids = await loadGrids(port, sheets, {
    readText: options.readText,
    before: () => options.signal?.throwIfAborted(),
    after: (done) => options.progress?.(done, sheets.length),
  });
  const kept = settingsTables(grids);
  const corrections = mergeCorrections(
    correctionsOfTables(kept),
    options.corrections ?? NO_CORRECTIONS,
  );
  const year = options.year ?? yearKept(kept);
  const links = (await port.externalLinks()).length;
  return readGrids(grids, corrections, year, [
    ...(links > 0 ? [linksFinding(links)] : []),
    ...(port.origin ? originFindings(port.origin) : []),
  ]);
}

/** Everything that follows from the cells, which are in memory by now. */
function readGrids(
  grids: readonly Grid[],
  corrections: Corrections,
  year: number | null,
  /** What is to be said of the file itself. */
  ofFile: readonly Finding[],
): Recognition {
  const read: ReadTable[] = [];
  const findings: Finding[] = [];
  for (const grid of grids) {
    const found = tablesOf(grid, corrections, year);
    if (grid.visibility === 'visible') {
      const shown = found.tables.map(({ table }) => table);
      read.push(...found.tables);
      findings.push(...found.findings, ...textFindings(grid, shown), ...shownFindings(grid, shown));
    } else if (found.tables.length > 0) {
      // A sheet that the officer does not see must not feed a Biểu that they sign.
      findings.push(
        finding({
          code: 'BANG-016',
          severity: 'note',
          cells: [{ sheet: grid.sheet, cell: 'A1' }],
          params: { sheet: grid.sheet },
        }),
      );
    }
  }
  const parted = partBySubject(
    read.map(({ table }) => table),
    corrections.questions,
  );
  const own = new Set(parted.own);
  findings.unshift(...read.flatMap((one) => (own.has(one.table) ? one.findings : [])));
  findings.push(...parted.findings);
  findings.push(...ofFile);
  return {
    grids,
    tables: parted.own,
    others: parted.others,
    questions: [
      ...read.flatMap((one) => (own.has(one.table) ? one.questions : [])),
      ...parted.questions,
    ],
    findings,
    corrections,
    answered: (answers) =>
      readGrids(
        grids,
        mergeCorrections(corrections, { ...NO_CORRECTIONS, questions: answers }),
        year,
        ofFile,
      ),
  };
}

/** A table with what is to be said of its reading, unless it turns out to be another list. */
interface ReadTable {
  readonly table: RecognisedTable;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** A table that was turned, or is another side of one that is read: nothing more of it is asked. */
function readAcross(table: RecognisedTable): ReadTable {
  return { table, findings: [], questions: [] };
}

function tablesOf(
  grid: Grid,
  corrections: Corrections,
  year: number | null,
): { tables: ReadTable[]; findings: Finding[] } {
  const { candidates, unread } = findCandidates(grid, corrections, year);
  const tables: ReadTable[] = [];
  const findings: Finding[] = [];
  const readLacks = (block: UnreadBlock): boolean => {
    const lacks = lackList(grid, block, year);
    if (lacks) tables.push(readAcross(lacks));
    return lacks !== null;
  };
  const readOtherwise = (block: UnreadBlock): void => {
    if (readLacks(block)) return;
    const across = tablesAcross(grid, block, year);
    tables.push(...(across?.tables ?? []).map(readAcross));
    if (!across) findings.push(...unreadFindings(grid, [block]));
    else if (across.years && across.years.left.length > 0)
      findings.push(yearsAcross.raise(across.years, { cells: [corner(grid, block)] }));
  };
  unread.forEach(readOtherwise);
  for (const candidate of candidates) {
    if (mayBeOnItsSide(candidate.chosen) && readLacks(unreadOf(candidate))) continue;
    const table =
      asFlowList(grid, candidate, corrections) ?? makeTable(grid, candidate, corrections);
    if (isInSentences(table) && !holdsTargets(table)) {
      readOtherwise(unreadOf(candidate));
      continue;
    }
    if (!holdsSomething(table)) continue;
    if (table.kind !== 'household-register' && table.rows.length > MOST_LINES) {
      findings.push(
        finding({
          code: 'BANG-033',
          severity: 'stop',
          subjects: SUBJECTS_OF[table.kind],
          cells: [{ sheet: grid.sheet, cell: toA1(table.headerRows[0], table.area.left) }],
          params: { rows: table.rows.length, most: MOST_LINES },
        }),
      );
      continue;
    }
    if (!isWhatItSeems(table)) {
      findings.push(...unreadFindings(grid, [unreadOf(candidate)]));
      continue;
    }
    tables.push({
      table,
      findings: readingFindings(table, candidate, corrections),
      questions: candidate.chosen.questions.map((question) => ({
        ...question,
        cells: [cornerOf(table)],
      })),
    });
    tables.push(...otherSides(grid, candidate, corrections, year).map(readAcross));
  }
  return { tables, findings };
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
          finding({
            code: 'SO-023',
            severity: 'stop',
            subjects: SUBJECTS_OF[table.kind],
            cells: [{ sheet: table.grid.sheet, cell: toA1(wrongDay.row, wrongDay.column) }],
            params: { text: table.grid.text(wrongDay.row, wrongDay.column).slice(0, 80) },
          }),
        ]
      : []),
    ...columnFindings(table, candidate),
    ...unitFindings(table, candidate, corrections),
    ...rowFindings(table),
    ...columnFormulaFindings(table),
  ];
}
