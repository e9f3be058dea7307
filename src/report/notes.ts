/** Foot notes: each is said once, numbered in the order of the rows that it belongs to; a general one carries a dash. */
import { reportNote } from '../text/report';
import type { PrintedRow } from './printed';

export class Notes {
  private readonly sentences = new Map<string, Set<PrintedRow>>();

  add(code: string, params: Readonly<Record<string, string>>, row?: PrintedRow): void {
    const sentence = reportNote(code, params);
    const rows = this.sentences.get(sentence) ?? new Set<PrintedRow>();
    if (row) rows.add(row);
    this.sentences.set(sentence, rows);
  }

  /** "(1)", "(3)": the notes that belong to a row. */
  marksOf(row: PrintedRow): string[] {
    return this.numbered().flatMap(([, rows], index) => (rows.has(row) ? [`(${index + 1})`] : []));
  }

  /** As printed under the table. */
  lines(): string[] {
    const general = [...this.sentences].filter(([, rows]) => rows.size === 0).map(([sentence]) => `- ${sentence}`);
    return [...this.numbered().map(([sentence], index) => `(${index + 1}) ${sentence}`), ...general];
  }

  private numbered(): [string, Set<PrintedRow>][] {
    const first = (rows: Set<PrintedRow>): number => [...rows].reduce((least, row) => Math.min(least, row.at), Infinity);
    return [...this.sentences].filter(([, rows]) => rows.size > 0).sort((left, right) => first(left[1]) - first(right[1]));
  }
}
