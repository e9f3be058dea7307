/** A sheet, read only: only the cells in sight are drawn, so that a long register scrolls as easily as a short table. */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type PointerEvent } from 'react';
import { columnLetters, toA1 } from '../../actions/cells';
import type { RemoteSheet } from '../view/remote-sheet';
import { CellBox, type CellPlace } from './cell-box';
import { moved } from './move';

export interface Place { readonly row: number; readonly column: number }

const HEAD = 22;
const SIDE = 46;
/** Drawn beyond the edges, so that a quick scroll shows no holes. */
const MARGIN = 240;

export interface GridProps {
  readonly sheet: RemoteSheet;
  readonly label: string;
  readonly active: Place;
  readonly onActive: (place: Place) => void;
  /** Changes when the pane asks to see the active cell. */
  readonly reveal: number;
}

export function Grid({ sheet, label, active, onActive, reveal }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 900, height: 600 });
  const { rows, columns } = sheet;
  const version = useSyncExternalStore(sheet.subscribe, sheet.version);

  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = (): void => setView({ top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => { element.removeEventListener('scroll', measure); window.removeEventListener('resize', measure); };
  }, []);

  // A sheet begins at its first cell, unless a cell was asked for.
  useEffect(() => { scroller.current!.scrollTo(0, 0); }, [sheet.name]);
  useEffect(() => { show(scroller.current!, sheet, active, reveal > 0); }, [sheet, active, reveal]);

  const firstRow = rows.at(view.top - MARGIN);
  const lastRow = rows.at(view.top + view.height + MARGIN);
  const firstColumn = columns.at(view.left - MARGIN);
  const lastColumn = columns.at(view.left + view.width + MARGIN);
  useEffect(() => { sheet.need(firstRow, lastRow); }, [sheet, firstRow, lastRow, version]);
  const cells = cellsIn(sheet, firstRow, lastRow, firstColumn, lastColumn);
  const merge = sheet.merge(active.row, active.column);
  const area = merge ?? { top: active.row, bottom: active.row, left: active.column, right: active.column };
  const activeId = `cell-${area.top}-${area.left}`;

  const keyed = (event: KeyboardEvent): void => {
    const next = moved(event, sheet, active, Math.max(1, Math.floor((view.height - HEAD) / 20)));
    if (!next) return;
    event.preventDefault();
    onActive(next);
  };
  const pressed = (event: PointerEvent<HTMLDivElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect();
    const row = rows.at(event.clientY - frame.top);
    const column = columns.at(event.clientX - frame.left);
    const at = sheet.merge(row, column);
    onActive(at ? { row: at.top, column: at.left } : { row, column });
  };

  return (
    <div ref={scroller} className="grid" tabIndex={0} role="grid" aria-readonly="true" aria-label={label} aria-rowcount={rows.count} aria-colcount={columns.count}
      aria-activedescendant={activeId} onKeyDown={keyed}>
      <div className="plane" role="presentation" style={{ width: columns.length + SIDE, height: rows.length + HEAD }}>
      <div className="heads" aria-hidden="true" style={{ height: HEAD }}>
        <div className="corner" style={{ width: SIDE, height: HEAD }} />
        {range(firstColumn, lastColumn).map((column) => columns.isHidden(column) ? null : (
          <div key={column} className={column >= area.left && column <= area.right ? 'head on' : 'head'} style={{ left: SIDE + columns.start(column), width: columns.span(column, column), height: HEAD }}>{columnLetters(column)}</div>
        ))}
      </div>
      <div className="sides" aria-hidden="true" style={{ width: SIDE, height: rows.length }}>
        {range(firstRow, lastRow).map((row) => rows.isHidden(row) ? null : (
          <div key={row} className={row >= area.top && row <= area.bottom ? 'head on' : 'head'} style={{ top: rows.start(row), width: SIDE, height: rows.span(row, row) }}>{row + 1}</div>
        ))}
      </div>
      <div className="cells" role="presentation" style={{ left: SIDE, top: HEAD, width: columns.length, height: rows.length }} onPointerDown={pressed}>
        {sheet.gridLines ? <Lines sheet={sheet} rows={[firstRow, lastRow]} columns={[firstColumn, lastColumn]} /> : null}
        {cells.map(([row, places]) => (
          <div key={row} role="row" aria-rowindex={row + 1} className="row" style={{ top: rows.start(row) }}>
            {places.map((place) => <CellBox key={place.column} sheet={sheet} place={place} id={place.row === area.top && place.column === area.left ? activeId : undefined} />)}
          </div>
        ))}
        <div className="active" role="presentation" data-cell={toA1(area.top, area.left)}
          style={{ left: columns.start(area.left), top: rows.start(area.top), width: columns.span(area.left, area.right) + 1, height: rows.span(area.top, area.bottom) + 1 }} />
      </div>
      </div>
    </div>
  );
}

function Lines({ sheet, rows, columns }: { sheet: RemoteSheet; rows: readonly [number, number]; columns: readonly [number, number] }) {
  return (
    <div aria-hidden="true">
      {range(...rows).map((row) => <div key={`r${row}`} className="line" style={{ top: sheet.rows.start(row + 1), left: 0, width: sheet.columns.length, height: 1 }} />)}
      {range(...columns).map((column) => <div key={`c${column}`} className="line" style={{ left: sheet.columns.start(column + 1), top: 0, height: sheet.rows.length, width: 1 }} />)}
    </div>
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The cells to draw, by row. A merged area is drawn once, in the row where it begins, which may lie above the first row in sight. */
function cellsIn(sheet: RemoteSheet, firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): [number, CellPlace[]][] {
  const byRow = new Map<number, CellPlace[]>();
  const put = (place: CellPlace): void => {
    const list = byRow.get(place.row);
    if (list) list.push(place);
    else byRow.set(place.row, [place]);
  };
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (sheet.rows.isHidden(row)) continue;
    // A text may run on from a cell left of the first column in sight.
    for (let column = Math.max(0, firstColumn - 6); column <= lastColumn; column += 1) {
      if (sheet.columns.isHidden(column) || sheet.merge(row, column)) continue;
      const style = sheet.style(row, column);
      if (sheet.value(row, column) === null && style.fill === null && Object.keys(style.borders).length === 0) continue;
      put({ row, column, bottom: row, right: column });
    }
  }
  for (const area of sheet.merges) {
    if (area.bottom < firstRow || area.top > lastRow || area.right < firstColumn || area.left > lastColumn) continue;
    put({ row: area.top, column: area.left, bottom: area.bottom, right: area.right });
  }
  return [...byRow].sort(([a], [b]) => a - b).map(([row, places]) => [row, places.sort((a, b) => a.column - b.column)]);
}

/** Scrolls as little as needed to bring the cell into sight; one that the pane asked for comes to the middle. */
function show(scroller: HTMLDivElement, sheet: RemoteSheet, place: Place, centred: boolean): void {
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
  const left = sheet.columns.start(place.column);
  const right = sheet.columns.start(place.column + 1);
  const top = sheet.rows.start(place.row);
  const bottom = sheet.rows.start(place.row + 1);
  const [width, height] = [clientWidth - SIDE, clientHeight - HEAD];
  const outside = left < scrollLeft || right > scrollLeft + width || top < scrollTop || bottom > scrollTop + height;
  if (!outside) return;
  if (centred) scroller.scrollTo(right <= width ? 0 : left - width / 2, bottom <= height ? 0 : top - height / 2);
  else scroller.scrollTo(left < scrollLeft ? left : right > scrollLeft + width ? right - width : scrollLeft, top < scrollTop ? top : bottom > scrollTop + height ? bottom - height : scrollTop);
}
