/**
 * What has been sent, as the workbook keeps it in its one hidden part beside the last generated
 * cells, and on its settings sheet: the figures and a fingerprint over them. Each fingerprint takes
 * in the one before, so that neither a figure nor a whole record can be changed unseen.
 */
import { keptPieces } from '../../domain/kept-text';
import { isoToVietnamese } from '../../domain/serial-dates';
import { sha256 } from '../../domain/sha256';
import { templateOf } from '../../report';
import type { SettingRow } from '../../report/settings-sheet';
import { SENT_CODE, sentTexts } from '../../sources/settings/sent';
import type { RecognisedTable } from '../../sources/table';
import { sentWords } from '../../text/sent';
import { settingsSheetWords as settingsWords } from '../../text/settings-sheet';
import type { SheetPlan } from '../../workbook/plan';
import { listsPersons } from '../regenerate/persons';
import { figuresOf, type SentFigure } from './figures';

export interface SentRecord {
  readonly form: string;
  readonly version: string;
  readonly period: string;
  /** The day on which it was sent, YYYY-MM-DD. */
  readonly day: string;
  readonly figures: readonly SentFigure[];
  /**
   * Of a list of persons: a fingerprint of its rows, which tells that the list has changed and
   * nothing else.
   */
  readonly list: string | null;
  /**
   * 64 hexadecimal digits: SHA-256 over all of the above and the fingerprint of the record before.
   */
  readonly fingerprint: string;
}

type Content = Omit<SentRecord, 'fingerprint'>;

function fingerprintOf(content: Content, before: string): string {
  const { form, version, period, day, figures, list } = content;
  return sha256(
    JSON.stringify([
      form,
      version,
      period,
      day,
      figures.map((figure) => [figure.cell, figure.row, figure.column, figure.value]),
      list,
      before,
    ]),
  );
}

/** The records with those of the given Biểu behind them. */
export function withSent(
  records: readonly SentRecord[],
  plans: readonly SheetPlan[],
  day: string,
): SentRecord[] {
  const all = [...records];
  for (const plan of plans) {
    const { form, version, period } = plan.tag!;
    const content: Content = {
      form,
      version,
      period,
      day,
      figures: figuresOf(plan),
      list: listOf(plan),
    };
    all.push({
      ...content,
      fingerprint: fingerprintOf(content, all[all.length - 1]?.fingerprint ?? ''),
    });
  }
  return all;
}

/** For each record whether it is as it was written, given the records before it. */
export function intact(records: readonly SentRecord[]): boolean[] {
  return records.map(
    (record, at) =>
      record.fingerprint === fingerprintOf(record, records[at - 1]?.fingerprint ?? ''),
  );
}

export function listOf(plan: SheetPlan): string | null {
  if (!listsPersons(plan.tag!.form)) return null;
  const { top, bottom, left, right } = plan.page!.printArea;
  const inside = plan.cells.filter(
    (cell) =>
      cell.value !== null &&
      cell.row > plan.page!.repeatRows![1] &&
      cell.row >= top &&
      cell.row <= bottom &&
      cell.column >= left &&
      cell.column <= right,
  );
  return sha256(JSON.stringify(inside.map((cell) => [cell.row, cell.column, cell.value])));
}

/**
 * What was sent: the records of the hidden part; where another program has dropped it, those of the
 * settings sheet. None when nothing can be read.
 */
export function readSent(
  memory: string | null,
  tables: readonly RecognisedTable[],
): { readonly records: SentRecord[]; readonly broken: boolean } {
  const { sent } = contentOf(memory);
  if (Array.isArray(sent)) return { records: recordsOf(sent), broken: false };
  const { texts, broken } = sentTexts(tables);
  return { records: recordsOf(texts.map((text): unknown => JSON.parse(text))), broken };
}

/** The rows of the settings sheet that keep these records. */
export function sentRows(records: readonly SentRecord[]): SettingRow[] {
  return records.flatMap((record) =>
    keptPieces('chot', JSON.stringify(stored(record))).map((value) => ({
      code: SENT_CODE,
      label: settingsWords.sent(
        templateOf(record.form)?.label.local ?? record.form,
        sentWords.period(record.period),
        isoToVietnamese(record.day),
        record.figures.length,
      ),
      value,
      basis: record.fingerprint,
      note: settingsWords.sentNote,
    })),
  );
}

function recordsOf(sent: readonly unknown[]): SentRecord[] {
  return sent.flatMap((item: unknown): SentRecord[] => {
    const { form, version, period, day, figures, list, fingerprint } = (item ?? {}) as Record<
      string,
      unknown
    >;
    if (
      typeof form !== 'string' ||
      typeof day !== 'string' ||
      typeof fingerprint !== 'string' ||
      !Array.isArray(figures)
    )
      return [];
    return [
      {
        form,
        version: String(version ?? ''),
        period: String(period ?? ''),
        day,
        fingerprint,
        list: typeof list === 'string' ? list : null,
        figures: figures.flatMap((figure: unknown): SentFigure[] => {
          const [cell, row, column, value] = Array.isArray(figure) ? (figure as unknown[]) : [];
          return typeof cell === 'string' && typeof value === 'number'
            ? [{ cell, row: String(row), column: String(column), value }]
            : [];
        }),
      },
    ];
  });
}

/** The hidden part with these records; whatever else it holds stays. */
export function writeSent(memory: string | null, records: readonly SentRecord[]): string {
  return JSON.stringify({
    version: 1,
    sheets: [],
    ...contentOf(memory),
    sent: records.map(stored),
  });
}

function stored({ figures, ...rest }: SentRecord) {
  return {
    ...rest,
    figures: figures.map((figure) => [figure.cell, figure.row, figure.column, figure.value]),
  };
}

function contentOf(memory: string | null): Record<string, unknown> {
  if (memory === null) return {};
  try {
    const content: unknown = JSON.parse(memory);
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
