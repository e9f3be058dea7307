/** A sheet, read only: only the cells in sight are drawn, so that a long register scrolls as easily as a short table. */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { columnLetters, toA1 } from '../../actions/cells';
import type { RemoteSheet } from '../view/remote-sheet';
import { CellBox } from './cell-box';
import { cellsIn, range, type CellRow } from './cells-in';
import { FrozenParts, frozenOf } from './frozen';
import { moved } from './move';

export interface Place {
  readonly row: number;
  readonly column: number;
}

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
    const measure = (): void =>
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      element.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, []);

  // A sheet begins at its first cell, unless a cell was asked for.
  useEffect(() => {
    scroller.current!.scrollTo(0, 0);
  }, [sheet.name]);
  useEffect(() => {
    show(scroller.current!, sheet, active, reveal > 0);
  }, [sheet, active, reveal]);

  const firstRow = rows.at(view.top - MARGIN);
  const lastRow = rows.at(view.top + view.height + MARGIN);
  const firstColumn = columns.at(view.left - MARGIN);
  const lastColumn = columns.at(view.left + view.width + MARGIN);
  const frozen = frozenOf(sheet, view);
  useEffect(() => {
    sheet.need(firstRow, lastRow);
    if (frozen.rows > 0) sheet.need(0, frozen.rows - 1);
  }, [sheet, firstRow, lastRow, frozen.rows, version]);
  const cells = cellsIn(sheet, firstRow, lastRow, firstColumn, lastColumn);
  const merge = sheet.merge(active.row, active.column);
  const area = merge ?? {
    top: active.row,
    bottom: active.row,
    left: active.column,
    right: active.column,
  };
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
    <div
      ref={scroller}
      className="grid"
      tabIndex={0}
      role="grid"
      aria-readonly="true"
      aria-label={label}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={activeId}
      onKeyDown={keyed}
    >
      <div
        className="plane"
        role="presentation"
        style={{ width: columns.length + SIDE, height: rows.length + HEAD }}
      >
        <div className="heads" aria-hidden="true" style={{ height: HEAD }}>
          <div className="corner" style={{ width: SIDE, height: HEAD }} />
          <ColumnHeads sheet={sheet} columns={[0, frozen.columns - 1]} area={area} stay />
          <ColumnHeads sheet={sheet} columns={[firstColumn, lastColumn]} area={area} />
        </div>
        <FrozenParts
          sheet={sheet}
          frozen={frozen}
          view={view}
          side={SIDE}
          head={HEAD}
          rows={[firstRow, lastRow]}
          columns={[firstColumn, lastColumn]}
          onPress={pressed}
        />
        <div className="sides" aria-hidden="true" style={{ width: SIDE, height: rows.length }}>
          {range(firstRow, lastRow).map((row) =>
            rows.isHidden(row) ? null : (
              <div
                key={row}
                className={row >= area.top && row <= area.bottom ? 'head on' : 'head'}
                style={{ top: rows.start(row), width: SIDE, height: rows.span(row, row) }}
              >
                {row + 1}
              </div>
            ),
          )}
        </div>
        <div
          className="cells"
          role="presentation"
          style={{ left: SIDE, top: HEAD, width: columns.length, height: rows.length }}
          onPointerDown={pressed}
        >
          {sheet.gridLines ? (
            <Lines sheet={sheet} rows={[firstRow, lastRow]} columns={[firstColumn, lastColumn]} />
          ) : null}
          <Cells sheet={sheet} cells={cells} active={[area, activeId]} />
          {sheet.breaks.map((row) => (
            <div
              key={row}
              className="page-break"
              role="presentation"
              style={{ top: rows.start(row) }}
            />
          ))}
          <div
            className="active"
            role="presentation"
            data-cell={toA1(area.top, area.left)}
            style={{
              left: columns.start(area.left),
              top: rows.start(area.top),
              width: columns.span(area.left, area.right) + 1,
              height: rows.span(area.top, area.bottom) + 1,
            }}
          />
        </div>
      </div>
    </div>
  );
}

function Cells({
  sheet,
  cells,
  active: [area, id],
}: {
  sheet: RemoteSheet;
  cells: readonly CellRow[];
  active: readonly [{ readonly top: number; readonly left: number }, string];
}) {
  return cells.map(([row, places]) => (
    <div
      key={row}
      role="row"
      aria-rowindex={row + 1}
      className="row"
      style={{ top: sheet.rows.start(row) }}
    >
      {places.map((place) => (
        <CellBox
          key={place.column}
          sheet={sheet}
          place={place}
          id={place.row === area.top && place.column === area.left ? id : undefined}
        />
      ))}
    </div>
  ));
}

function ColumnHeads({
  sheet: { columns },
  columns: [first, last],
  area,
  stay = false,
}: {
  sheet: RemoteSheet;
  columns: readonly [number, number];
  area: { readonly left: number; readonly right: number };
  stay?: boolean;
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

function Lines({
  sheet,
  rows,
  columns,
}: {
  sheet: RemoteSheet;
  rows: readonly [number, number];
  columns: readonly [number, number];
}) {
  return (
    <div aria-hidden="true">
      {range(...rows).map((row) => (
        <div
          key={`r${row}`}
          className="line"
          style={{
            top: sheet.rows.start(row + 1),
            left: 0,
            width: sheet.columns.length,
            height: 1,
          }}
        />
      ))}
      {range(...columns).map((column) => (
        <div
          key={`c${column}`}
          className="line"
          style={{
            left: sheet.columns.start(column + 1),
            top: 0,
            height: sheet.rows.length,
            width: 1,
          }}
        />
      ))}
    </div>
  );
}

/** Scrolls as little as needed to bring the cell into sight; one that the pane asked for comes to the middle. */
function show(scroller: HTMLDivElement, sheet: RemoteSheet, place: Place, centred: boolean): void {
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
  const { rows, columns } = sheet;
  const frozen = frozenOf(sheet, { width: clientWidth, height: clientHeight });
  // What stays in its place covers what is scrolled beneath it, and is always in sight itself.
  const left =
    place.column < frozen.columns
      ? scrollLeft
      : scrolled(
          columns.start(place.column),
          columns.start(place.column + 1),
          scrollLeft,
          columns.start(frozen.columns),
          clientWidth - SIDE,
          centred,
        );
  const top =
    place.row < frozen.rows
      ? scrollTop
      : scrolled(
          rows.start(place.row),
          rows.start(place.row + 1),
          scrollTop,
          rows.start(frozen.rows),
          clientHeight - HEAD,
          centred,
        );
  if (left !== scrollLeft || top !== scrollTop) scroller.scrollTo(left, top);
}

/** Where to scroll to along one axis. @param covered pixels at the beginning that what stays covers */
function scrolled(
  start: number,
  end: number,
  now: number,
  covered: number,
  room: number,
  centred: boolean,
): number {
  if (start >= now + covered && end <= now + room) return now;
  if (centred) return end <= room ? 0 : start - room / 2;
  return start < now + covered ? start - covered : end - room;
}
