/**
 * Reads the numbers of a column. How dots and commas are meant is decided once for the whole
 * column, from the cells that admit one reading only; a column that holds proofs of both is stopped
 * and both cells are named.
 */
import type { CellRef } from '../../domain/address';
import { dec, type Decimal } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';
import type { Finding, Subject } from '../../domain/finding';
import { isDash } from '../../domain/number-text';
import type { Raised } from '../../rules/define';
import { numberAsText } from '../../rules/reading/SO-010';
import { dashAsZero } from '../../rules/reading/SO-011';
import { bracketedNumbers } from '../../rules/reading/SO-014';
import { linkedCells } from '../../rules/files/TEP-002';
import type { Grid } from '../grid/grid';
import type { Corrections } from '../corrections';
import type { FieldType } from '../vocabulary/kinds';
import { decimalsOf, readCell, showsDay } from './cell-number';
import { decide, ref } from './column-convention';
import { moneyWords } from './unsure-cells';
import type { MoneyUnit } from './units';

export interface ColumnReading {
  /**
   * The figure in a row, or null when the cell is blank or could not be read (which is then a
   * finding).
   */
  readonly at: (row: number) => FigureOrNone;
  /** The same without its cell. */
  readonly valueAt: (row: number) => Decimal | null;
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
  const plain = new Uint8Array(task.grid.rowCount);
  const formats = new PlainFormats(task);
  for (const row of task.rows) {
    if (formats.isPlain(row)) {
      plain[row] = 1;
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
  const { header, subjects } = task;
  const at = (cells: readonly CellRef[]): Raised => ({ cells: cells.slice(0, 20), subjects });
  if (brackets.length > 0)
    findings.push(bracketedNumbers.raise({ header, count: brackets.length }, at(brackets)));
  if (linked.length > 0)
    findings.push(linkedCells.raise({ header, count: linked.length }, at(linked)));
  if (texts.length > 0) {
    const convention = decision.convention ?? 'vi';
    findings.push(numberAsText.raise({ header, count: texts.length, convention }, at(texts)));
  }
  if (dashes.length > 0)
    findings.push(dashAsZero.raise({ header, count: dashes.length }, at(dashes)));
  return {
    at: (row) => (plain[row] === 1 ? formats.figure(row) : (figures.get(row) ?? null)),
    valueAt: (row) => (plain[row] === 1 ? formats.value(row) : (figures.get(row)?.value ?? null)),
    findings,
  };
}

/**
 * Whole numbers that are just that, nearly all of a register: nothing is to be said of them, so
 * their figure, with its cell, is made when it is asked for and not kept for each of a million
 * lines.
 */
class PlainFormats {
  private readonly known = new Map<string | undefined, boolean>();
  private readonly mayBe: boolean;

  constructor(private readonly task: ColumnTask) {
    this.mayBe = ['count', 'number', 'money'].includes(task.type);
  }

  isPlain(row: number): boolean {
    const { grid, column, type } = this.task;
    if (!this.mayBe) return false;
    const value = grid.value(row, column);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false;
    if (grid.restatedAt(row, column) !== undefined) return false;
    const look = grid.look(row, column);
    if (look?.formula !== undefined) return false;
    let known = this.known.get(look?.format);
    if (known === undefined)
      this.known.set(
        look?.format,
        (known = !showsDay(look?.format) && moneyWords(type, look?.format) === ''),
      );
    return known;
  }

  value(row: number): Decimal {
    return dec(Number(this.task.grid.value(row, this.task.column)));
  }

  /** As {@link readCell} reads it. */
  figure(row: number): Figure {
    const { grid, column } = this.task;
    return {
      cells: [ref(this.task, row)],
      value: this.value(row),
      formula: undefined,
      decimals: decimalsOf(grid.look(row, column)?.format),
    };
  }
}

/**
 * '[thon2.xlsx]Sheet 1'!C5 and [1]Sheet1!C5, and neither Bang1[Số hộ] nor Bang1[Số hộ]+Sheet1!C5
 */
const LINKED = /\[[^\]]+\](?:[\p{L}\d_.]*|(?:[^']|'')*')!/u;

/** Accountants write a negative amount in brackets; elsewhere brackets may mean anything. */
function isBracketed(task: ColumnTask, text: string): boolean {
  return task.type !== 'money' && /^\s*\(/.test(text);
}
