/**
 * Rows and columns that stay in their place while the rest is scrolled, as the file says and Excel
 * shows.
 */
import type { PointerEvent } from 'react';
import type { RemoteSheet } from '../view/remote-sheet';
import { CellRows } from './cell-box';
import { cellsIn } from './cells-in';
import { HEAD, RowNumbers, SIDE } from './heads';

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What stays; nothing where it would leave no room to scroll in. */
export function frozenOf(
  { frame: { frozen }, rows, columns }: RemoteSheet,
  { width, height }: { readonly width: number; readonly height: number },
): Frozen {
  return {
    rows: rows.start(frozen.rows) < height * 0.6 ? Math.min(frozen.rows, rows.count) : 0,
    columns:
      columns.start(frozen.columns) < width * 0.6 ? Math.min(frozen.columns, columns.count) : 0,
  };
}

/** The first and the last that are drawn. */
type Ends = readonly [number, number];

export interface FrozenProps {
  readonly sheet: RemoteSheet;
  readonly frozen: Frozen;
  readonly view: { readonly top: number; readonly left: number };
  readonly rows: Ends;
  readonly columns: Ends;
  readonly onPress: (event: PointerEvent<HTMLDivElement>) => void;
}

/**
 * Drawn only once something has been scrolled away beneath them, so that no cell is there twice
 * before.
 */
export function FrozenParts({ sheet, frozen, view, rows, columns, onPress }: FrozenProps) {
  const down = view.top > 0 && frozen.rows > 0;
  const across = view.left > 0 && frozen.columns > 0;
  const [high, wide] = [sheet.rows.start(frozen.rows), sheet.columns.start(frozen.columns)];
  /** A copy for the eye alone: readers of the screen have the cells themselves. */
  const part = (from: Ends, to: Ends, width: number, height: number, left = 0) => (
    <div
      className="frozen"
      aria-hidden="true"
      style={{ left, width, height }}
      onPointerDown={onPress}
    >
      <CellRows sheet={sheet} cells={cellsIn(sheet, ...from, ...to)} />
    </div>
  );
  const top: Ends = [0, frozen.rows - 1];
  const beside: Ends = [0, frozen.columns - 1];
  return (
    <>
      {down ? (
        <div className="stay" style={{ top: HEAD, width: '100%', zIndex: 3 }}>
          {part(top, columns, sheet.columns.length, high, SIDE)}
          <div className="stay" aria-hidden="true" style={{ left: 0, zIndex: 2 }}>
            <RowNumbers sheet={sheet} rows={top} />
          </div>
          {across ? (
            <div className="stay" style={{ left: SIDE, zIndex: 1 }}>
              {part(top, beside, wide, high)}
            </div>
          ) : null}
        </div>
      ) : null}
      {across ? (
        <div className="stay" style={{ left: SIDE, zIndex: 1 }}>
          {part(rows, beside, wide, sheet.rows.length)}
        </div>
      ) : null}
    </>
  );
}
