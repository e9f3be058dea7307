/** Sheets of the hand check, written row by row. */
import type { PlanCell, PlanStyle, SheetPlan } from '../../src/workbook/plan';
import type { Area } from '../../src/domain/address';

/** Sheets with this tag are no source of figures, so the checks do not change what is checked. */
export const TAG = { form: 'kiem-tra-tay', version: '1', period: '', fingerprint: '' };

const FONT = 'Times New Roman';
const plain: PlanStyle = {
  size: 11,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  format: 'General',
};
const boxed: PlanStyle = { ...plain, border: true };

const styles = {
  title: { ...plain, size: 14, bold: true, horizontal: 'center', vertical: 'center' },
  line: plain,
  strong: { ...plain, bold: true },
  step: { ...boxed, size: 10 },
  fill: { ...boxed, fill: 'FFF9E5' },
  head: { ...boxed, bold: true, horizontal: 'center', vertical: 'center', fill: 'E2EFDA' },
  text: boxed,
  /** Exact texts: nothing may be read as a number or a formula. */
  literal: { ...boxed, format: '@' },
  number: { ...boxed, horizontal: 'right' },
  date: { ...boxed, horizontal: 'right', format: 'dd/mm/yyyy' },
  verdict: { ...boxed, horizontal: 'center', bold: true },
  raw: { ...plain, wrap: false },
} satisfies Record<string, PlanStyle>;

export type StyleName = keyof typeof styles;

/** A cell as it is put down; a formula carries no result that could be taken for an outcome. */
export type Content = string | number | null | { readonly formula: string };

/** What a formula shows until Excel has computed it. */
export const NOT_COMPUTED = 'chưa tính';

export class Sheet {
  private readonly cells = new Map<string, PlanCell>();
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  put(row: number, column: number, content: Content, style: StyleName): this {
    const formula =
      typeof content === 'object' && content !== null
        ? { formula: content.formula, value: NOT_COMPUTED }
        : { value: content };
    this.cells.set(`${row}:${column}`, { row, column, ...formula, style });
    return this;
  }

  row(row: number, contents: readonly Content[], style: StyleName, column = 0): this {
    contents.forEach((content, index) => this.put(row, column + index, content, style));
    return this;
  }

  /** One text over columns from the first to the last. */
  across(
    row: number,
    text: Content,
    style: StyleName,
    from = 0,
    to = this.widths.length - 1,
  ): this {
    for (let column = from; column <= to; column += 1)
      this.put(row, column, column === from ? text : null, style);
    if (to > from) this.merges.push({ top: row, bottom: row, left: from, right: to });
    return this;
  }

  height(row: number, points: number): this {
    this.heights.set(row, points);
    return this;
  }

  /** A row whose texts take more than one line, and whose height nobody has set. */
  private fit(row: number, cells: readonly PlanCell[]): void {
    if (this.heights.has(row) || this.merges.some((area) => area.top === row)) return;
    const lines = Math.max(
      1,
      ...cells.map(({ column, value, style, formula }) =>
        typeof value === 'string' && formula === undefined && styles[style as StyleName].wrap
          ? Math.ceil((value.length * 1.15) / this.widths[column]!)
          : 1,
      ),
    );
    if (lines > 1) this.height(row, 14.5 * lines);
  }

  /** @param repeat rows that stand on each page; @param frozen rows that stay while scrolling */
  plan({
    orientation,
    repeat = null,
    frozen = 0,
    hidden = false,
    onePage = false,
  }: {
    orientation: 'portrait' | 'landscape';
    repeat?: readonly [number, number] | null;
    frozen?: number;
    hidden?: boolean;
    onePage?: boolean;
  }): SheetPlan {
    const cells = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    const bottom = Math.max(...cells.map((cell) => cell.row));
    for (let row = 0; row <= bottom; row += 1)
      this.fit(
        row,
        cells.filter((cell) => cell.row === row),
      );
    return {
      name: this.name,
      font: FONT,
      styles,
      columnWidths: this.widths,
      rowHeights: this.heights,
      cells,
      merges: this.merges,
      tag: TAG,
      page: {
        orientation,
        margins: { top: 15, bottom: 15, left: 18, right: 12, header: 8, footer: 8 },
        repeatRows: repeat,
        onePage,
        printArea: { top: 0, left: 0, bottom, right: this.widths.length - 1 },
        footer: { left: this.name, right: '&P' },
      },
      ...(frozen > 0 ? { freeze: { rows: frozen, columns: 0 } } : {}),
      ...(hidden ? { visibility: 'hidden' as const } : {}),
    };
  }
}
