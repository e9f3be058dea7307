/** Collects the cells, merges, heights and styles of a sheet while a form is laid out. */
import type { Area } from '../domain/address';
import type { PlanCell, PlanStyle, SheetPlan } from '../workbook/plan';
import { lineCount, mergedRoom, rowHeight } from './measure';

/** The typeface of every printed sheet. */
export const FONT = 'Times New Roman';

export type StyleWish = Partial<PlanStyle> & { readonly size: number };

export class SheetBuilder {
  readonly merges: Area[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly styles: Record<string, PlanStyle> = {};
  /** By row and column. */
  private readonly rows: (PlanCell | undefined)[][] = [];
  /** @param close rows as low as their text lets them be */
  constructor(readonly close = false) {}

  /** By column, where in `merges` the cell stands that grows downwards. */
  private readonly growing = new Map<number, number>();

  /** The key of a style; equal styles share one. Text that is not a number is written as text. */
  style(wish: StyleWish): string {
    const style: PlanStyle = { horizontal: 'left', vertical: 'center', format: '@', ...wish };
    // Asked for every cell of a list: one text, and no list of its parts.
    let key = `${style.size}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''} ${style.horizontal}`;
    if (style.vertical !== 'center') key += ` ${style.vertical}`;
    if (style.wrap) key += ' wrap';
    if (style.border) key += ' border';
    if (style.indent) key += ` indent${style.indent}`;
    if (style.color) key += ` ${style.color}`;
    if (style.fill) key += ` ${style.fill}`;
    if (style.format) key += ` ${style.format}`;
    this.styles[key] ??= style;
    return key;
  }

  put(
    row: number,
    column: number,
    value: string | number | null,
    style: StyleWish,
    formula?: string,
  ): void {
    this.putStyled(row, column, value, this.style(style), formula);
  }

  /** @param style a key that {@link style} gave */
  putStyled(
    row: number,
    column: number,
    value: string | number | null,
    style: string,
    formula?: string,
  ): void {
    this.set(formula ? { row, column, value, style, formula } : { row, column, value, style });
  }

  private set(cell: PlanCell): void {
    (this.rows[cell.row] ??= [])[cell.column] = cell;
  }

  /** Joins a cell to the one above it: it is empty and goes on with that one's look. */
  spanDown(row: number, column: number): void {
    const style = this.rows[row - 1]?.[column]?.style ?? '';
    this.set({ row, column, value: null, style });
    const at = this.growing.get(column);
    const area = at === undefined ? undefined : this.merges[at];
    if (area && area.bottom === row - 1) this.merges[at!] = { ...area, bottom: row };
    else
      this.growing.set(
        column,
        this.merges.push({ top: row - 1, bottom: row, left: column, right: column }) - 1,
      );
  }

  /** One value over several cells; all of them carry the style, so that a border runs all round. */
  span(area: Area, value: string | number | null, style: StyleWish): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        this.put(row, column, null, style);
    }
    this.put(area.top, area.left, value, style);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /**
   * A text across columns of these widths, its row as high as its lines need.
   * @param air points above and below the lines
   */
  line(row: number, text: string, widths: readonly number[], look: StyleWish, air?: number): void {
    const area = { top: row, bottom: row, left: 0, right: widths.length - 1 };
    this.span(area, text, { wrap: true, ...look });
    const lines = lineCount(text, mergedRoom(widths), look.size, look.bold);
    this.rowHeights.set(row, rowHeight(lines, look.size, air ?? 4, this.close));
  }

  /** The part of a plan that is collected here. */
  collected(): Pick<SheetPlan, 'font' | 'styles' | 'rowHeights' | 'cells' | 'merges'> {
    const { styles, rowHeights, merges } = this;
    return { font: FONT, styles, rowHeights, cells: this.planCells(), merges };
  }

  /** In reading order. */
  planCells(): PlanCell[] {
    const cells: PlanCell[] = [];
    // Rows and columns between the filled ones are holes.
    for (const row of this.rows) for (const cell of row ?? []) if (cell) cells.push(cell);
    return cells;
  }
}
