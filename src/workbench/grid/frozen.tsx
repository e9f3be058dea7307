/**
 * Rows and columns that stay in their place while the rest is scrolled, as the file says and Excel
 * shows.
 */
import type { PointerEvent } from 'react';
import type { RemoteSheet } from '../view/remote-sheet';
import { CellRows } from './cell-box';
import { cellsIn, range } from './cells-in';

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

export interface FrozenProps {
  readonly sheet: RemoteSheet;
  readonly frozen: Frozen;
  readonly view: { readonly top: number; readonly left: number };
  readonly side: number;
  readonly head: number;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly onPress: (event: PointerEvent<HTMLDivElement>) => void;
}

/**
 * Drawn only once something has been scrolled away beneath them, so that no cell is there twice
 * before.
 */
export function FrozenParts({
  sheet,
  frozen,
  view,
  side,
  head,
  rows,
  columns,
  onPress,
}: FrozenProps) {
  const down = view.top > 0 && frozen.rows > 0;
  const across = view.left > 0 && frozen.columns > 0;
  const [high, wide] = [sheet.rows.start(frozen.rows), sheet.columns.start(frozen.columns)];
  const part = (
    from: readonly [number, number],
    to: readonly [number, number],
    width: number,
    height: number,
    left: number,
  ) => (
    <Part
      sheet={sheet}
      rows={from}
      columns={to}
      width={width}
      height={height}
      left={left}
      onPress={onPress}
    />
  );
  const top: readonly [number, number] = [0, frozen.rows - 1];
  const beside: readonly [number, number] = [0, frozen.columns - 1];
  return (
    <>
      {down ? (
        <div className="stay" style={{ top: head, width: '100%', zIndex: 3 }}>
          {part(top, columns, sheet.columns.length, high, side)}
          <div className="stay" style={{ left: 0, zIndex: 2 }}>
            {range(...top).map((row) =>
              sheet.rows.isHidden(row) ? null : (
                <div
                  key={row}
                  className="head"
                  aria-hidden="true"
                  style={{
                    top: sheet.rows.start(row),
                    width: side,
                    height: sheet.rows.span(row, row),
                  }}
                >
                  {row + 1}
                </div>
              ),
            )}
          </div>
          {across ? (
            <div className="stay" style={{ left: side, zIndex: 1 }}>
              {part(top, beside, wide, high, 0)}
            </div>
          ) : null}
        </div>
      ) : null}
      {across ? (
        <div className="stay" style={{ left: side, zIndex: 1 }}>
          {part(rows, beside, wide, sheet.rows.length, 0)}
        </div>
      ) : null}
    </>
  );
}

/** A copy for the eye alone: readers of the screen have the cells themselves. */
function Part({
  sheet,
  rows,
  columns,
  width,
  height,
  left,
  onPress,
}: Pick<FrozenProps, 'sheet' | 'rows' | 'columns' | 'onPress'> & {
  width: number;
  height: number;
  left: number;
}) {
  return (
    <div
      className="frozen"
      aria-hidden="true"
      style={{ left, width, height }}
      onPointerDown={onPress}
    >
      <CellRows sheet={sheet} cells={cellsIn(sheet, ...rows, ...columns)} />
    </div>
  );
}
