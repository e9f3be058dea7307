/**
 * One table of an .ods as a sheet: rows and cells that repeat themselves are written out as far as
 * they hold something.
 */
import type { Area } from '../../../domain/address';
import { WorkbookError, type CellValue } from '../../port';
import { MAX_COLUMNS, MAX_ROWS, MAX_CELL_CHARACTERS } from '../../xlsx/limits';
import type { ForeignCell, ForeignColumns, ForeignRow, ForeignRun, ForeignSheet } from '../model';
import { CellText } from './cell-text';
import { odsValue } from './cell-value';
import { points, type OdsStyles } from './styles';

type Attributes = Readonly<Record<string, string>>;

/**
 * Empty cells with a look go over only where a few stand together; a look goes on to the end of a
 * sheet otherwise.
 */
const FEW = 256;
/** Cells of one book, those that repetitions write out among them. */
export const MOST_CELLS = 6_000_000;
/**
 * Of them, cells that hold something and are written once for many: nobody types one value so
 * often.
 */
export const MOST_REPEATED = 1_000_000;
/** A character of Excel's base font is about so many points wide. */
const POINTS_PER_CHARACTER = 5.4;

export class TableReader {
  private readonly rows: ForeignRow[] = [];
  private readonly columns: ForeignColumns[] = [];
  private readonly merges: Area[] = [];
  private readonly columnStyles: { readonly last: number; readonly style: string }[] = [];
  private readonly collapsedGroups: boolean[] = [];
  private row = 0;
  private column = 0;
  private current: { attributes: Attributes; cells: ForeignCell[] } | null = null;
  private cell: { attributes: Attributes; text: CellText; covered: boolean } | null = null;

  constructor(
    private readonly attributes: Attributes,
    private readonly styles: OdsStyles,
    private readonly formula: (written: string) => string | undefined,
    /** Takes cells from what the whole book may have. */
    private readonly spend: (cells: number, repeated?: boolean) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.cell) return this.cell.text.openElement(name, attributes);
    switch (name) {
      case 'table:table-column':
        this.addColumns(attributes);
        break;
      case 'table:table-row-group':
        this.collapsedGroups.push(attributes['table:display'] === 'false');
        break;
      case 'table:table-row':
        this.current = { attributes, cells: [] };
        this.column = 0;
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.cell = {
          attributes,
          text: new CellText(),
          covered: name === 'table:covered-table-cell',
        };
        break;
    }
  }

  text(text: string): void {
    this.cell?.text.text(text);
  }

  close(name: string): void {
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.endCell();
    else if (this.cell) this.cell.text.closeElement(name);
    else if (name === 'table:table-row') this.endRow();
    else if (name === 'table:table-row-group') this.collapsedGroups.pop();
  }

  sheet(filter: Area | null): ForeignSheet {
    let last = this.rows.length - 1;
    while (last >= 0 && this.rows[last]?.cells.length === 0) last -= 1;
    const { attributes } = this;
    const own = this.styles.properties('table', attributes['table:style-name'] ?? '');
    const page = this.styles.page(attributes['table:style-name'] ?? '');
    return {
      name: attributes['table:name'] ?? '',
      visibility: own['table:display'] === 'false' ? 'hidden' : 'visible',
      protected: attributes['table:protected'] === 'true',
      rows: this.rows.slice(0, last + 1),
      columns: this.columns,
      merges: this.merges,
      filter,
      frozen: { rows: 0, columns: 0 },
      gridLines: true,
      ...(page ? { page } : {}),
    };
  }

  private addColumns(attributes: Attributes): void {
    const first = this.column;
    const last = first + repeated(attributes, 'columns') - 1;
    this.column = last + 1;
    this.columnStyles.push({ last, style: attributes['table:default-cell-style-name'] ?? '' });
    const own = this.styles.properties('table-column', attributes['table:style-name'] ?? '');
    const width = points(own['style:column-width']);
    const visibility = attributes['table:visibility'] ?? 'visible';
    this.columns.push({
      first,
      last,
      width: width === null ? null : Math.round((width / POINTS_PER_CHARACTER) * 100) / 100,
      hidden: visibility !== 'visible',
    });
  }

  private endCell(): void {
    const { cell, current } = this;
    this.cell = null;
    if (!cell || !current) return;
    const { attributes, text, covered } = cell;
    const times = repeated(attributes, 'columns');
    const from = this.column;
    this.column += times;
    const shown = text.hasText ? text.value : null;
    const value = shortened(odsValue(attributes, shown));
    const written = attributes['table:formula'];
    const holds = (value !== null && value !== '') || written !== undefined;
    if (!covered) this.addMerge(attributes, from);
    if (from + (holds ? times : 1) > MAX_COLUMNS) {
      if (holds) throw new WorkbookError('too-large', 'columns');
      return;
    }
    if (!holds && times > FEW) return;
    this.spend(times, holds && times > 1);
    const isDay = attributes['office:value-type'] === 'date';
    for (let column = from; column < from + times; column += 1) {
      const name = attributes['table:style-name'] ?? this.inherited(column);
      const style = this.styles.cellStyle(name, isDay);
      if (!holds && style === 0) continue;
      const formula = written === undefined ? undefined : this.formula(written);
      const runs = typeof value === 'string' ? this.runs(text, name) : undefined;
      current.cells.push({
        column,
        style,
        value: holds ? value : null,
        ...(formula === undefined ? {} : { formula }),
        ...(runs ? { runs } : {}),
      });
    }
  }

  private runs(text: CellText, cellStyle: string): readonly ForeignRun[] | undefined {
    return text.runs((style) => this.styles.spanFont(cellStyle, style ?? ''));
  }

  private inherited(column: number): string {
    const row = this.current?.attributes['table:default-cell-style-name'];
    return row ?? this.columnStyles.find(({ last }) => column <= last)?.style ?? '';
  }

  private addMerge(attributes: Attributes, left: number): void {
    const across = Math.trunc(Number(attributes['table:number-columns-spanned'] ?? 1)) || 1;
    const down = Math.trunc(Number(attributes['table:number-rows-spanned'] ?? 1)) || 1;
    if (across <= 1 && down <= 1) return;
    const [bottom, right] = [this.row + down - 1, left + across - 1];
    if (bottom >= MAX_ROWS || right >= MAX_COLUMNS || across < 1 || down < 1)
      throw new WorkbookError('damaged', 'merge');
    this.spend(1);
    this.merges.push({ top: this.row, left, bottom, right });
  }

  private endRow(): void {
    const { current } = this;
    this.current = null;
    if (!current) return;
    const { attributes, cells } = current;
    const times = repeated(attributes, 'rows');
    const first = this.row;
    this.row += times;
    const holds = cells.some(({ value, formula }) => value !== null || formula !== undefined);
    const visibility = attributes['table:visibility'] ?? 'visible';
    const hidden = visibility !== 'visible';
    if (!holds && !hidden && (cells.length === 0 || times > FEW)) return;
    if (first + times > MAX_ROWS) {
      if (holds) throw new WorkbookError('too-large', 'rows');
      return;
    }
    this.spend((cells.length + 1) * times, holds && times > 1);
    const own = this.styles.properties('table-row', attributes['table:style-name'] ?? '');
    const height =
      own['style:use-optimal-row-height'] === 'false' ? points(own['style:row-height']) : null;
    const collapsed = this.collapsedGroups.includes(true);
    for (let row = first; row < first + times; row += 1)
      this.rows.push({
        row,
        cells,
        height: hidden ? null : height,
        hidden,
        outlineLevel: Math.min(this.collapsedGroups.length, 7),
        collapsed: collapsed && hidden,
      });
  }
}

function repeated(attributes: Attributes, what: 'rows' | 'columns'): number {
  const told = attributes[`table:number-${what}-repeated`];
  const times = told === undefined ? 1 : Number(told);
  if (!Number.isInteger(times) || times < 1) throw new WorkbookError('damaged', 'repetition');
  return Math.min(times, MAX_ROWS);
}

function shortened(value: CellValue): CellValue {
  if (typeof value === 'string' && value.length > MAX_CELL_CHARACTERS)
    throw new WorkbookError('damaged', 'text of a cell');
  return value;
}
