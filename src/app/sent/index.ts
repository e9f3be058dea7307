/** What was sent is kept, so that the figures of another day can be compared with it. */
import { inBoth, type Said } from '../../domain/language';
import { partialDate } from '../../report/settings';
import { loadGrids } from '../../sources/grid/grid';
import { settingsTables } from '../../sources/kept-settings';
import type { RecognisedTable } from '../../sources/table';
import {
  WorkbookError,
  type Progress,
  type SheetChange,
  type WorkbookPort,
} from '../../workbook/port';
import { SENT_CODE } from '../../sources/settings/sent';
import { keptChange } from '../keep-settings';
import { formByName, makeBieu, type Made, type MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';
import { figuresOf, type SentFigure } from './figures';
import {
  intact,
  listOf,
  readSent,
  sentRows,
  withSent,
  writeSent,
  type SentRecord,
} from './records';

export type { SentRecord } from './records';

export interface SentDifference {
  /**
   * Where the figure stood on the page that was sent, and where it stands today; null where it does
   * not.
   */
  readonly cell: string | null;
  readonly cellNow: string | null;
  readonly row: string;
  readonly column: string;
  readonly sent: number | null;
  readonly now: number | null;
}

export interface SentComparison {
  readonly record: SentRecord;
  /** "Biểu số 02" */
  readonly label: string;
  /** False when the kept figures are no longer those that were kept. */
  readonly intact: boolean;
  /** Why today's workbook cannot make the Biểu; null when it can. */
  readonly unavailable: Said | null;
  readonly differences: readonly SentDifference[];
  /** True when a list of persons is another one today. */
  readonly listChanged: boolean;
}

export interface KeptSent {
  readonly records: readonly SentRecord[];
  /**
   * False where the settings sheet could not be written: other programs will forget the records.
   */
  readonly onSheet: boolean;
  /** Sheets that were written for it. */
  readonly sheets: readonly string[];
}

/** Keeps the figures of these Biểu as sent on a day; nothing else of the workbook changes. */
export async function keepSent(
  port: WorkbookPort,
  made: Made,
  day: string,
  progress: Progress = {},
): Promise<KeptSent> {
  const memory = await port.memory();
  const sheets = await port.sheets();
  // The workbook may have got its settings sheet since it was looked at.
  const tables = settingsTables(
    await loadGrids(
      port,
      sheets.filter((sheet) => sheet.tag?.form === 'thong-so'),
    ),
  );
  const before = readSent(memory, tables).records;
  const all = withSent(
    before,
    made.made.map((item) => item.rendered.plan),
    day,
  );
  const hidden: SheetChange = { kind: 'memory', xml: writeSent(memory, all) };
  const records = all.slice(before.length);
  try {
    const kept = await port.write(
      [hidden, keptChange(sheets, tables, SENT_CODE, sentRows(all))],
      progress,
    );
    return { records, onSheet: true, sheets: kept.sheets };
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'structure-locked') throw error;
    await port.write([hidden], progress);
    return { records, onSheet: false, sheets: [] };
  }
}

/** How many Biểu are kept as sent; `lost` as {@link compareSent} says it. */
export async function countSent(
  port: WorkbookPort,
  tables: readonly RecognisedTable[],
): Promise<{ readonly count: number; readonly lost: boolean }> {
  const { records, broken } = readSent(await port.memory(), tables);
  return { count: records.length, lost: broken };
}

/**
 * Each record, the last one first, against what the workbook gives today for the same form and
 * period.
 * @returns `lost` when the settings sheet keeps records of which a row is missing or changed
 */
export async function compareSent(
  port: WorkbookPort,
  seen: Survey,
  options: Pick<MakeOptions, 'settings'> = {},
): Promise<{ readonly sent: readonly SentComparison[]; readonly lost: boolean }> {
  const { records, broken } = readSent(await port.memory(), seen.recognition.tables);
  const sound = intact(records);
  const today = new Map<string, Made>();
  const sent = records
    .map((record, at): SentComparison => {
      const key = `${record.form} ${record.period}`;
      const made =
        today.get(key) ??
        makeBieu(seen, {
          ...options,
          forms: [record.form],
          ...(record.period ? { period: record.period } : {}),
        });
      today.set(key, made);
      const plan = made.made[0]?.rendered.plan ?? null;
      return {
        record,
        label: formByName(record.form)?.label.local ?? record.form,
        intact: sound[at]!,
        unavailable: plan ? null : (made.notMade[0]?.why ?? inBoth(() => '')),
        differences: plan ? different(record.figures, figuresOf(plan)) : [],
        listChanged: plan !== null && record.list !== null && record.list !== listOf(plan),
      };
    })
    .reverse();
  return { sent, lost: broken };
}

/** By the words of row and column, so that a row that was inserted above changes nothing. */
function different(sent: readonly SentFigure[], now: readonly SentFigure[]): SentDifference[] {
  const key = (figure: SentFigure): string => `${figure.row}\n${figure.column}`;
  const present = new Map(now.map((figure) => [key(figure), figure]));
  const known = new Set(sent.map(key));
  return [
    ...sent.flatMap((figure): SentDifference[] => {
      const other = present.get(key(figure));
      if (
        other &&
        Math.abs(other.value - figure.value) <= 1e-9 * Math.max(1, Math.abs(figure.value))
      )
        return [];
      return [
        {
          cell: figure.cell,
          cellNow: other?.cell ?? null,
          row: figure.row,
          column: figure.column,
          sent: figure.value,
          now: other?.value ?? null,
        },
      ];
    }),
    ...now
      .filter((figure) => !known.has(key(figure)))
      .map((figure): SentDifference => ({
        cell: null,
        cellNow: figure.cell,
        row: figure.row,
        column: figure.column,
        sent: null,
        now: figure.value,
      })),
  ];
}

/** "2026-01-05" → "05/01/2026" */
export function sentDay(day: string): string {
  const { day: d, month, year } = partialDate(day);
  return [d, month, year].join('/');
}
