/** The figures of a table, read column by column, each column once. */
import { toA1, type CellRef } from '../../domain/address';
import type { FigureOrNone } from '../../domain/facts';
import type { Finding, Subject } from '../../domain/finding';
import { isDash } from '../../domain/number-text';
import { saidOf, type Corrections } from '../corrections';
import { columnOf, type RecognisedTable, type TableColumn, type TableRow } from '../table';
import { readNumberColumn, type ColumnReading } from './column-numbers';
import type { MoneyUnit } from './units';

export class TableReader {
  private readonly columns = new Map<string, ColumnReading>();
  readonly findings: Finding[] = [];

  constructor(
    readonly table: RecognisedTable,
    private readonly corrections: Corrections,
    /** Subjects that a stop in a field's cells blocks. */
    private readonly subjectsOf: (field: string) => readonly Subject[],
  ) {}

  has(field: string): boolean {
    return columnOf(this.table, field) !== null;
  }

  /** The number of a field in a row; null when the field or the number is missing. */
  number(field: string, row: TableRow): FigureOrNone {
    let reading = this.columns.get(field);
    if (!reading) {
      reading = this.read(field);
      this.columns.set(field, reading);
    }
    return reading.at(row.row);
  }

  /**
   * Something stands in the cell that could not be read as a number: what it comes to is not known,
   * and not nothing.
   */
  isUnread(field: string, row: TableRow): boolean {
    if (this.number(field, row) !== null) return false;
    const column = columnOf(this.table, field);
    const text = column ? this.table.grid.text(row.row, column.column) : '';
    return text !== '' && !isDash(text) && !/^[xX]$/.test(text);
  }

  text(field: string, row: TableRow): string {
    const column = columnOf(this.table, field);
    return column ? this.table.grid.text(row.row, column.column) : '';
  }

  /** The cell of a field in a row; the row's first cell when the table has no such field. */
  cell(field: string, row: TableRow): CellRef {
    const column = columnOf(this.table, field) ?? this.table.columns[0]!;
    return { sheet: this.table.grid.sheet, cell: toA1(row.row, column.column) };
  }

  private read(field: string): ColumnReading {
    const column = columnOf(this.table, field);
    if (!column) return { at: () => null, findings: [] };
    const { unit } = this.table;
    const own = this.ownUnit(column);
    const reading = readNumberColumn({
      grid: this.table.grid,
      column: column.column,
      header: column.header,
      type: column.field!.type,
      rows: this.table.rows.filter((row) => row.role !== 'group').map((row) => row.row),
      subjects: this.subjectsOf(field),
      unit: own ?? unit,
      proven: this.table.convention,
      signed: field.startsWith('reduction.'),
      convention: saidOf(this.corrections.numbers, this.table.grid.sheet, column.key),
    });
    for (const found of reading.findings) this.findings.push(found);
    if (!own || !unit) return reading;
    const inUnit = (figure: FigureOrNone): FigureOrNone =>
      figure && { ...figure, value: figure.value.times(own.factor).dividedBy(unit.factor) };
    return { ...reading, at: (row) => inUnit(reading.at(row)) };
  }

  /** The unit in a column's header where the table's is another and the officer names none. */
  private ownUnit({ field, unit }: TableColumn): MoneyUnit | null {
    const { units } = this.corrections;
    const isSaid = units.has(this.table.grid.sheet) || units.has('');
    const isOther = field?.type === 'money' && unit?.factor !== this.table.unit?.factor;
    return isOther && !isSaid ? unit : null;
  }
}
