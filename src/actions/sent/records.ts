/**
 * What has been sent, as the workbook keeps it in its one hidden part beside the last generated
 * cells: the figures and a fingerprint over them. Each fingerprint takes in the one before, so that
 * neither a figure nor a whole record can be changed unseen.
 */
import { sha256 } from '../../domain/sha256';
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

/** The records in the hidden part; none when there is no part, or nothing in it can be read. */
export function readSent(memory: string | null): SentRecord[] {
  const { sent } = contentOf(memory);
  if (!Array.isArray(sent)) return [];
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
  const sent = records.map(({ figures, ...rest }) => ({
    ...rest,
    figures: figures.map((figure) => [figure.cell, figure.row, figure.column, figure.value]),
  }));
  return JSON.stringify({ version: 1, sheets: [], ...contentOf(memory), sent });
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
