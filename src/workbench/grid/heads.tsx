/** The letters above and the numbers beside a sheet. */
import type { PointerEvent } from 'react';
import { columnLetters } from '../../app/cells';
import type { RemoteSheet } from '../view/remote-sheet';
import { range } from './cells-in';

/** Height of the letters, in pixels. */
export const HEAD = 22;
/** Width of the numbers, in pixels. */
export const SIDE = 46;

/** Letters of the columns in sight; those of frozen columns stay. */
export function ColumnHeads({
  sheet: { columns },
  columns: [first, last],
  area,
  stay = false,
  zoom,
  onWidth,
}: {
  sheet: RemoteSheet;
  columns: readonly [number, number];
  area: { readonly left: number; readonly right: number };
  stay?: boolean;
  zoom: number;
  /** @param width null for that of the file */
  onWidth: (column: number, width: number | null) => void;
}) {
  const heads = range(first, last).map((column) =>
    columns.isHidden(column) ? null : (
      <div
        key={column}
        className={column >= area.left && column <= area.right ? 'head on' : 'head'}
        style={{
          left: (stay ? 0 : SIDE) + columns.start(column),
          width: columns.span(column, column),
          height: HEAD,
        }}
      >
        {columnLetters(column)}
        <Edge
          width={columns.span(column, column)}
          zoom={zoom}
          onWidth={(width) => onWidth(column, width)}
        />
      </div>
    ),
  );
  return stay ? (
    <div className="stay" style={{ left: SIDE }}>
      {heads}
    </div>
  ) : (
    heads
  );
}

/** The edge by which a column is made wider; pressed twice it is as wide as in the file. */
function Edge({
  width,
  zoom,
  onWidth,
}: {
  width: number;
  zoom: number;
  onWidth: (width: number | null) => void;
}) {
  const pressed = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    const from = event.clientX;
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const moved = (to: globalThis.PointerEvent): void =>
      onWidth(width + (to.clientX - from) / zoom);
    edge.addEventListener('pointermove', moved);
    edge.addEventListener('lostpointercapture', () =>
      edge.removeEventListener('pointermove', moved),
    );
  };
  return <span className="edge" onPointerDown={pressed} onDoubleClick={() => onWidth(null)} />;
}

/** Numbers of the rows in sight, those of the active cell marked. */
export function RowHeads({ sheet, ...rest }: RowsProps) {
  return (
    <div className="sides" aria-hidden="true" style={{ width: SIDE, height: sheet.rows.length }}>
      <RowNumbers sheet={sheet} {...rest} />
    </div>
  );
}

interface RowsProps {
  readonly sheet: RemoteSheet;
  readonly rows: readonly [number, number];
  readonly area?: { readonly top: number; readonly bottom: number };
}

export function RowNumbers({ sheet: { rows }, rows: [first, last], area }: RowsProps) {
  return range(first, last).map((row) =>
    rows.isHidden(row) ? null : (
      <div
        key={row}
        className={area && row >= area.top && row <= area.bottom ? 'head on' : 'head'}
        style={{ top: rows.start(row), width: SIDE, height: rows.span(row, row) }}
      >
        {row + 1}
      </div>
    ),
  );
}
