/**
 * Recognises the tables of a workbook: the way from cells to tables whose columns have a meaning.
 */
import { append } from '../domain/append';
import { linksFinding, settingsTables, yearKept } from './kept-settings';
import type { Finding } from '../domain/finding';
import { hiddenSheet } from '../rules/reading/BANG-016';
import type { SheetTag, WorkbookPort } from '../workbook/port';
import { originFindings } from './findings/origin';
import { correctionsOfTables } from './corrected/settings';
import { ownForms } from './own-forms';
import { mergeCorrections, NO_CORRECTIONS, type Corrections } from './corrections';
import { apartFindings } from './findings/rows-apart';
import { shownFindings } from './findings/shown-cells';
import { textFindings } from './findings/texts';
import { loadGrids, type Grid, type TextReader } from './grid/grid';
import { tablesOf, type ReadTable } from './read-sheet';
import { communeOfSettings, communeOfTables, type OwnCommune } from './other-commune';
import { tablesAside } from './set-aside';
import { SUBJECTS_OF } from './subjects';
import { untaggedBieu } from './untagged';
import { type RecognisedTable } from './table';
import { partBySubject, type OtherTable } from './whose';
import type { Question } from '../reading/questions/question';

export { SUBJECTS_OF };

export interface Recognition {
  /** Biểu of this program that have lost their tag, with the tag that they keep on themselves. */
  readonly untagged: ReadonlyMap<string, SheetTag | null>;
  /** Sheets with forms that were filled in out of the workbook, and are no source of it. */
  readonly forms: readonly string[];
  readonly grids: readonly Grid[];
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  /** Tables of other lists and matters: nothing of them is counted. */
  readonly others: readonly OtherTable[];
  /**
   * Tables of households whose lines are no places, such as years: nothing is taken from them, and
   * what must hold in a line has to hold in theirs.
   */
  readonly unplaced: readonly RecognisedTable[];
  /** The office's own commune as a key, where the settings or the titles name it. */
  readonly office: string | null;
  /** What only the officer can decide, answered or not. */
  readonly questions: readonly Question[];
  /** Those of the call together with those that the workbook keeps on its settings sheet. */
  readonly corrections: Corrections;
  /** The same with what the answers come to, for whoever reads numbers. */
  readonly reading: Corrections;
  /** The same workbook with these answers added, without reading its cells again. */
  readonly answered: (answers: ReadonlyMap<string, string>) => Recognition;
  /** The same workbook read with what an answer comes to. */
  readonly applying: (effects: readonly Corrections[]) => Recognition;
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

/**
 * Reads every sheet that this program did not make itself, apart from the settings sheet. A form
 * that was filled in out of the workbook is no source of it.
 */
export async function recognise(
  port: WorkbookPort,
  options: RecognitionOptions = {},
): Promise<Recognition> {
  const sheets = (await port.sheets()).filter(
    (sheet) => sheet.tag === null || sheet.tag.form === 'thong-so',
  );
  const loaded = await loadGrids(port, sheets, {
    readText: options.readText,
    before: () => options.signal?.throwIfAborted(),
    after: (done) => options.progress?.(done, sheets.length),
  });
  const untagged = untaggedBieu(loaded);
  const forms = ownForms(loaded, await port.memory());
  const grids = loaded.filter(({ sheet }) => !untagged.has(sheet) && !forms.includes(sheet));
  const kept = settingsTables(grids);
  const corrections = mergeCorrections(
    correctionsOfTables(kept),
    options.corrections ?? NO_CORRECTIONS,
  );
  const year = options.year ?? yearKept(kept);
  const links = (await port.externalLinks()).length;
  const ofFile = [
    ...(links > 0 ? [linksFinding(links)] : []),
    ...(port.origin ? originFindings(port.origin) : []),
  ];
  return readGrids(
    { forms, grids, untagged, year, kept: communeOfSettings(kept), ofFile },
    corrections,
  );
}

/** A workbook whose cells are in memory. */
interface Loaded extends Pick<Recognition, 'forms' | 'grids' | 'untagged'> {
  readonly year: number | null;
  /** The office's own commune, as the settings say. */
  readonly kept: OwnCommune | null;
  /** What is to be said of the file itself. */
  readonly ofFile: readonly Finding[];
}

/** Everything that follows from the cells. */
function readGrids(
  loaded: Loaded,
  corrections: Corrections,
  applied: Corrections = NO_CORRECTIONS,
): Recognition {
  const { forms, grids, untagged, year, kept, ofFile } = loaded;
  const reading = mergeCorrections(corrections, applied);
  const read: ReadTable[] = [];
  const unplaced: RecognisedTable[] = [];
  const findings: Finding[] = [];
  for (const grid of grids) {
    const found = tablesOf(grid, reading, year);
    if (grid.visibility === 'visible') {
      const shown = found.tables.map(({ table }) => table);
      append(read, found.tables);
      append(unplaced, found.unplaced);
      for (const more of [found.findings, textFindings(grid, shown), shownFindings(grid, shown)])
        append(findings, more);
    } else if (found.tables.length > 0) {
      // A sheet that the officer does not see must not feed a Biểu that they sign.
      findings.push(
        hiddenSheet.raise({ sheet: grid.sheet }, { cells: [{ sheet: grid.sheet, cell: 'A1' }] }),
      );
    }
  }
  const tables = read.map(({ table }) => table);
  const aside = tablesAside(tables);
  const office = kept ?? communeOfTables(tables.filter((table) => !aside.has(table)));
  const parted = partBySubject(tables, corrections.questions, reading.leave, office, aside);
  const own = new Set(parted.own);
  const told = read.flatMap((one) => (own.has(one.table) ? one.findings : []));
  for (const table of parted.own) append(told, apartFindings(table, reading, office?.key ?? null));
  for (const more of [findings, parted.findings, ofFile]) append(told, more);
  return {
    forms,
    grids,
    untagged,
    tables: parted.own,
    others: parted.others,
    office: office?.key ?? null,
    unplaced,
    questions: [
      ...read.flatMap((one) => (own.has(one.table) ? one.questions : [])),
      ...parted.questions,
    ],
    findings: told,
    corrections,
    reading,
    applying: (effects) =>
      readGrids(loaded, corrections, effects.reduce(mergeCorrections, applied)),
    answered: (answers) =>
      readGrids(loaded, mergeCorrections(corrections, { ...NO_CORRECTIONS, questions: answers })),
  };
}
