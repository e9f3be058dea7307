/** The figures of a table, read column by column, each column once. */
import { toA1, type CellRef } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import type { FigureOrNone } from '../../domain/facts';
import type { Finding, Subject } from '../../domain/finding';
import { isDash } from '../../domain/number-text';
import { saidOf, type Corrections } from '../corrections';
import { columnOf, type RecognisedTable, type TableColumn, type TableRow } from '../table';
import { readNumberColumn, type ColumnReading } from './column-numbers';
import { moneyUnit, unitColumn, type MoneyUnit } from './units';

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
    return this.reading(field).at(row.row);
  }

  /** The same without its cell, for each line of a long list. */
  value(field: string, row: TableRow): Decimal | null {
    return this.reading(field).valueAt(row.row);
  }

  private reading(field: string): ColumnReading {
    let reading = this.columns.get(field);
    if (!reading) this.columns.set(field, (reading = this.read(field)));
    return reading;
  }

  /**
   * Something stands in the cell that could not be read as a number: what it comes to is not known,
   * and not nothing.
   */
  isUnread(field: string, row: TableRow): boolean {
    if (this.value(field, row) !== null) return false;
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
    if (!column) return { at: () => null, valueAt: () => null, findings: [] };
    const { also } = column;
    const further = also?.how === 'added' || also?.how === 'capitals' ? also.columns : [];
    const readings = [column, ...further.map((at) => ({ ...column, column: at }))].map((one) =>
      this.readColumn(field, one),
    );
    const [only] = readings;
    return only && readings.length === 1 ? only : added(readings);
  }

  private readColumn(field: string, column: TableColumn): ColumnReading {
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
    const ofLine = this.unitOfLine(column);
    if (!unit || (!own && !ofLine)) return reading;
    const inUnit = (value: Decimal, row: number): Decimal =>
      value.times((ofLine?.(row) ?? own ?? unit).factor).dividedBy(unit.factor);
    return {
      ...reading,
      at: (row) => {
        const figure = reading.at(row);
        return figure && { ...figure, value: inUnit(figure.value, row) };
      },
      valueAt: (row) => {
        const value = reading.valueAt(row);
        return value && inUnit(value, row);
      },
    };
  }

  /** Where a column names the unit of each line and the officer names none. */
  private unitOfLine({ field }: TableColumn): ((row: number) => MoneyUnit | null) | null {
    const { grid, columns } = this.table;
    const { units } = this.corrections;
    const named = field?.type === 'money' ? unitColumn(columns) : null;
    return named === null || units.has(grid.sheet) || units.has('')
      ? null
      : (row) => moneyUnit(grid.text(row, named));
  }

  /** The unit in a column's header where the table's is another and the officer names none. */
  private ownUnit({ field, unit }: TableColumn): MoneyUnit | null {
    const { units } = this.corrections;
    const isSaid = units.has(this.table.grid.sheet) || units.has('');
    const isOther = field?.type === 'money' && unit?.factor !== this.table.unit?.factor;
    return isOther && !isSaid ? unit : null;
  }
}

/** Several columns of one kind of money; a blank one adds nothing. */
function added(readings: readonly ColumnReading[]): ColumnReading {
  const at = (row: number): FigureOrNone => {
    const figures = readings.flatMap((reading) => reading.at(row) ?? []);
    return figures.length === 0
      ? null
      : {
          value: sum(figures.map(({ value }) => value)),
          cells: figures.flatMap(({ cells }) => cells),
        };
  };
  return {
    at,
    valueAt: (row) => at(row)?.value ?? null,
    findings: readings.flatMap(({ findings }) => findings),
  };
}
