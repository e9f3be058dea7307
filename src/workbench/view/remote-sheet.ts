/**
 * A sheet on the page: what has come over can be asked for at once; what has not is fetched, and
 * the grid is told when it is there.
 */
import type { Area } from '../../app/cells';
import type { CellValue } from '../../workbook/port';
import { Axis } from './axis';
import { TILE_ROWS, type SheetFrame, type Tile, type TileRow } from './sheet-frame';
import { PLAIN, type ViewStyle } from './style';

/**
 * Tiles that are kept; a long register is scrolled through, and what lies far behind is fetched
 * again.
 */
const MOST_TILES = 40;

export class RemoteSheet {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The merge that covers the cell, or undefined. */
  readonly merge: (row: number, column: number) => Area | undefined;
  private readonly tiles = new Map<number, readonly TileRow[]>();
  private readonly asked = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private state = 0;

  constructor(
    readonly frame: SheetFrame,
    private readonly fetchTile: (first: number, last: number) => Promise<Tile>,
  ) {
    this.rows = new Axis(frame.rowCount, frame.heights, frame.defaultHeight);
    this.columns = new Axis(frame.columnCount, frame.widths, frame.defaultWidth);
    this.merge = indexOf(frame.merges);
  }

  /** Asks for rows that are not here yet. */
  need(first: number, last: number): void {
    for (
      let tile = Math.floor(Math.max(0, first) / TILE_ROWS);
      tile * TILE_ROWS <= Math.min(last, this.rows.count - 1);
      tile += 1
    )
      void this.load(tile);
  }

  /** Resolves when these rows are here. */
  async ready(first: number, last: number): Promise<void> {
    for (let tile = Math.floor(first / TILE_ROWS); tile * TILE_ROWS <= last; tile += 1)
      await this.load(tile);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Another number when rows have come. */
  readonly version = (): number => this.state;

  value(row: number, column: number): CellValue {
    return this.row(row)?.values[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.row(row)?.formulas?.[column];
  }

  style(row: number, column: number): ViewStyle {
    return this.frame.styles[this.row(row)?.styles[column] ?? 0] ?? PLAIN;
  }

  private row(row: number): TileRow | undefined {
    return this.tiles.get(Math.floor(row / TILE_ROWS))?.[row % TILE_ROWS];
  }

  private async load(tile: number): Promise<void> {
    if (this.tiles.has(tile) || this.asked.has(tile)) return;
    this.asked.add(tile);
    try {
      const { rows } = await this.fetchTile(tile * TILE_ROWS, (tile + 1) * TILE_ROWS - 1);
      this.tiles.set(tile, rows);
      const oldest = this.tiles.keys().next().value;
      if (this.tiles.size > MOST_TILES && oldest !== undefined) this.tiles.delete(oldest);
      this.state += 1;
      for (const listener of this.listeners) listener();
    } catch {
      // The workbook was closed meanwhile, or the next look asks again.
    } finally {
      this.asked.delete(tile);
    }
  }
}

/**
 * Merges by row. One down thousands of rows stands in a list of its own, so that the index stays
 * small.
 */
function indexOf(merges: readonly Area[]): RemoteSheet['merge'] {
  const byRow = new Map<number, Area[]>();
  const long: Area[] = [];
  for (const area of merges) {
    if (area.bottom - area.top > 200) long.push(area);
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const list = byRow.get(row);
        if (list) list.push(area);
        else byRow.set(row, [area]);
      }
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((area) => column >= area.left && column <= area.right) ??
    (long.length === 0
      ? undefined
      : long.find(
          (area) =>
            row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        ));
}
