/**
 * Foot notes: each is said once, numbered in the order of the rows that it belongs to; a general
 * one carries a dash.
 */
import { reportNote } from '../text/report';
import type { PrintedRow } from './printed';

export class Notes {
  private readonly sentences = new Map<string, Set<PrintedRow>>();
  /** Once asked for, until a note is added: a long list asks for the marks of every row. */
  private marks: ReadonlyMap<PrintedRow, readonly string[]> | null = null;

  add(code: string, params: Readonly<Record<string, string>>, row?: PrintedRow): void {
    const sentence = reportNote(code, params);
    const rows = this.sentences.get(sentence) ?? new Set<PrintedRow>();
    if (row) rows.add(row);
    this.sentences.set(sentence, rows);
    this.marks = null;
  }

  /** "(1)", "(3)": the notes that belong to a row. */
  marksOf(row: PrintedRow): readonly string[] {
    this.marks ??= this.marksByRow();
    return this.marks.get(row) ?? [];
  }

  /** As printed under the table. */
  lines(): string[] {
    const general = [...this.sentences]
      .filter(([, rows]) => rows.size === 0)
      .map(([sentence]) => `- ${sentence}`);
    return [
      ...this.numbered().map(([sentence], index) => `(${index + 1}) ${sentence}`),
      ...general,
    ];
  }

  private marksByRow(): Map<PrintedRow, string[]> {
    const marks = new Map<PrintedRow, string[]>();
    this.numbered().forEach(([, rows], index) => {
      for (const row of rows) {
        const those = marks.get(row) ?? [];
        those.push(`(${index + 1})`);
        marks.set(row, those);
      }
    });
    return marks;
  }

  private numbered(): [string, Set<PrintedRow>][] {
    const first = (rows: Set<PrintedRow>): number =>
      [...rows].reduce((least, row) => Math.min(least, row.at), Infinity);
    return [...this.sentences]
      .filter(([, rows]) => rows.size > 0)
      .map((note) => ({ note, at: first(note[1]) }))
      .sort((left, right) => left.at - right.at)
      .map(({ note }) => note);
  }
}
