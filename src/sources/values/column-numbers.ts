/**
 * Reads the numbers of a column. How dots and commas are meant is decided once for the whole
 * column, from the cells that admit one reading only; a column that holds proofs of both is stopped
 * and both cells are named.
 */
import type { CellRef } from '../../domain/address';
import type { Figure, FigureOrNone } from '../../domain/facts';
import { finding, type Finding, type Subject } from '../../domain/finding';
import { isDash } from '../../domain/number-text';
import type { Grid } from '../grid/grid';
import type { Corrections } from '../corrections';
import type { FieldType } from '../vocabulary/kinds';
import { readCell, showsDay } from './cell-number';
import { decide } from './column-convention';
import { moneyWords } from './unsure-cells';
import type { MoneyUnit } from './units';

export interface ColumnReading {
  /**
   * The figure in a row, or null when the cell is blank or could not be read (which is then a
   * finding).
   */
  readonly at: (row: number) => FigureOrNone;
  readonly findings: readonly Finding[];
}

export interface ColumnTask {
  readonly grid: Grid;
  readonly column: number;
  readonly header: string;
  readonly type: FieldType;
  /** Rows whose numbers are wanted. */
  readonly rows: readonly number[];
  readonly subjects: readonly Subject[];
  /** The table's unit of money; a unit word in a cell is converted to it. */
  readonly unit: MoneyUnit | null;
  readonly convention?: ReturnType<Corrections['numbers']['get']>;
  /** How dots and commas are meant, as the table's own sums prove it. */
  readonly proven?: 'vi' | 'en' | null;
  /** A change, which may fall below nought, where a count may not. */
  readonly signed?: boolean;
}

export function readNumberColumn(task: ColumnTask): ColumnReading {
  const decision = decide(task);
  const findings = [...decision.findings];
  const figures = new Map<number, Figure>();
  const dashes: CellRef[] = [];
  const texts: CellRef[] = [];
  const brackets: CellRef[] = [];
  const linked: CellRef[] = [];
  const plain = new Set<number>();
  const isPlain = plainCells(task);
  for (const row of task.rows) {
    if (isPlain(row)) {
      plain.add(row);
      continue;
    }
    const result = readCell(task, row, decision.convention);
    if (result === null) continue;
    if ('code' in result) findings.push(result);
    else {
      figures.set(row, result);
      if (result.text !== undefined)
        (isDash(result.text) ? dashes : isBracketed(task, result.text) ? brackets : texts).push(
          result.cells[0]!,
        );
      if (LINKED.test(result.formula ?? '')) linked.push(result.cells[0]!);
    }
  }
  if (brackets.length > 0) {
    findings.push(
      finding({
        code: 'SO-014',
        severity: 'check',
        cells: brackets.slice(0, 20),
        subjects: task.subjects,
        params: { header: task.header, count: brackets.length },
      }),
    );
  }
  if (linked.length > 0) {
    findings.push(
      finding({
        code: 'TEP-002',
        severity: 'check',
        cells: linked.slice(0, 20),
        subjects: task.subjects,
        params: { header: task.header, count: linked.length },
      }),
    );
  }
  if (texts.length > 0) {
    findings.push(
      finding({
        code: 'SO-010',
        severity: 'note',
        cells: texts.slice(0, 20),
        subjects: task.subjects,
        params: {
          header: task.header,
          count: texts.length,
          convention: decision.convention ?? 'vi',
        },
      }),
    );
  }
  if (dashes.length > 0) {
    findings.push(
      finding({
        code: 'SO-011',
        severity: 'note',
        cells: dashes.slice(0, 20),
        subjects: task.subjects,
        params: { header: task.header, count: dashes.length },
      }),
    );
  }
  return {
    at: (row) =>
      plain.has(row)
        ? (readCell(task, row, decision.convention) as Figure)
        : (figures.get(row) ?? null),
    findings,
  };
}

/**
 * Whole numbers that are just that, nearly all of a register: nothing is to be said of them, so
 * their figure, with its cell, is made when it is asked for and not kept for each of a million
 * lines.
 */
function plainCells(task: ColumnTask): (row: number) => boolean {
  const { grid, column, type } = task;
  if (type !== 'count' && type !== 'number' && type !== 'money') return () => false;
  const formats = new Map<string | undefined, boolean>();
  return (row) => {
    const value = grid.value(row, column);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false;
    if (grid.restatedAt(row, column) !== undefined) return false;
    const look = grid.look(row, column);
    if (look?.formula !== undefined) return false;
    let known = formats.get(look?.format);
    if (known === undefined)
      formats.set(
        look?.format,
        (known = !showsDay(look?.format) && moneyWords(type, look?.format) === ''),
      );
    return known;
  };
}

/**
 * '[thon2.xlsx]Sheet 1'!C5 and [1]Sheet1!C5, and neither Bang1[Số hộ] nor Bang1[Số hộ]+Sheet1!C5
 */
const LINKED = /\[[^\]]+\](?:[\p{L}\d_.]*|(?:[^']|'')*')!/u;

/** Accountants write a negative amount in brackets; elsewhere brackets may mean anything. */
function isBracketed(task: ColumnTask, text: string): boolean {
  return task.type !== 'money' && /^\s*\(/.test(text);
}
