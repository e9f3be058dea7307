/**
 * A sheet, read only: only the cells in sight are drawn, so that a long register scrolls as easily
 * as a short table.
 */
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { toA1, type Area } from '../../app/cells';
import { useLatest } from '../use-latest';
import type { RemoteSheet } from '../view/remote-sheet';
import { withWidths, type Widths } from '../view/widths';
import { CellRows } from './cell-box';
import { cellsIn, withCell } from './cells-in';
import { FrozenParts, frozenOf } from './frozen';
import { ColumnHeads, HEAD, RowHeads, SIDE } from './heads';
import { Lines } from './lines';
import { moved } from './move';
import { show, type Place } from './scroll';
import { areaOf, holds, isOne, samePlace, type Selection } from './selection';

/** Drawn beyond the edges, so that a quick scroll shows no holes. */
const MARGIN = 240;

export interface GridProps {
  readonly sheet: RemoteSheet;
  readonly label: string;
  readonly active: Place;
  /** The other end of the selection; the active cell where one cell is selected. */
  readonly end: Place;
  readonly onSelect: (selection: Selection) => void;
  /** 1 for the size that the file says. */
  readonly zoom: number;
  readonly onCopy: (area: Area) => void;
  /** @param at pixels of the window */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly onExplain: () => void;
  /** Of columns that are not as wide as in the file. */
  readonly widths: Widths;
  readonly onWidth: (column: number, width: number | null) => void;
  /** Changes when the pane asks to see the active cell. */
  readonly reveal: number;
}

export function Grid({
  sheet: held,
  widths,
  onWidth,
  label,
  active,
  end,
  onSelect,
  zoom,
  onCopy,
  onMenu,
  onExplain,
  reveal,
}: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 900, height: 600 });
  const sheet = useMemo(() => withWidths(held, widths), [held, widths]);
  const { rows, columns } = sheet;
  const version = useSyncExternalStore(held.subscribe, held.version);

  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = (): void =>
      setView({
        top: element.scrollTop / zoom,
        left: element.scrollLeft / zoom,
        width: element.clientWidth / zoom,
        height: element.clientHeight / zoom,
      });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      element.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [zoom]);

  // A sheet begins at its first cell, unless a cell was asked for.
  useEffect(() => {
    scroller.current!.scrollTo(0, 0);
  }, [sheet.frame.name]);
  // A column that was made wider moves nothing.
  const drawn = useLatest(sheet);
  useEffect(() => {
    show(scroller.current!, drawn.current, end, reveal > 0, zoom);
  }, [held, drawn, end, reveal, zoom]);

  const firstRow = rows.at(view.top - MARGIN);
  const lastRow = rows.at(view.top + view.height + MARGIN);
  const firstColumn = columns.at(view.left - MARGIN);
  const lastColumn = columns.at(view.left + view.width + MARGIN);
  const frozen = frozenOf(sheet, view);
  useEffect(() => {
    held.need(firstRow, lastRow);
    if (frozen.rows > 0) held.need(0, frozen.rows - 1);
  }, [held, firstRow, lastRow, frozen.rows, version]);
  const area = areaOf(sheet, { from: active, to: active });
  const activeId = `cell-${area.top}-${area.left}`;
  // The active cell is always there, empty or out of sight: a reader of the screen is led to it.
  const cells = withCell(cellsIn(sheet, firstRow, lastRow, firstColumn, lastColumn), area);

  const selected = areaOf(sheet, { from: active, to: end });
  const reach = (to: Place, goesOn: boolean): void => onSelect({ from: goesOn ? active : to, to });
  const keyed = (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const box = scroller.current?.querySelector('.active')?.getBoundingClientRect();
      onMenu({ x: (box?.left ?? 0) + 8, y: (box?.bottom ?? 0) - 4 });
    } else if (event.key === 'F2') onExplain();
    else if (command === 'c') onCopy(selected);
    else if (command === 'a')
      onSelect({
        from: { row: 0, column: 0 },
        to: { row: rows.count - 1, column: columns.count - 1 },
      });
    else {
      const from = event.shiftKey ? end : active;
      const next = moved(event, sheet, from, Math.max(1, Math.floor((view.height - HEAD) / 20)));
      if (!next) return;
      reach(next, event.shiftKey);
    }
    event.preventDefault();
  };
  const placeAt = (event: PointerEvent<HTMLDivElement>): Place => {
    const frame = event.currentTarget.getBoundingClientRect();
    const row = rows.at((event.clientY - frame.top) / zoom);
    const column = columns.at((event.clientX - frame.left) / zoom);
    const at = sheet.merge(row, column);
    return at ? { row: at.top, column: at.left } : { row, column };
  };
  const pressed = (event: PointerEvent<HTMLDivElement>): void => {
    const place = placeAt(event);
    // The menu is about what is selected, unless it is asked for elsewhere.
    if (event.button === 2 && holds(selected, place)) return;
    reach(place, event.shiftKey);
  };
  const dragged = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const place = placeAt(event);
    if (!samePlace(place, end)) reach(place, true);
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
      onContextMenu={(event) => {
        event.preventDefault();
        if (event.button === 2) onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <div
        className="plane"
        role="presentation"
        style={{ width: columns.length + SIDE, height: rows.length + HEAD, zoom }}
      >
        <div className="heads" aria-hidden="true" style={{ height: HEAD }}>
          <div className="corner" style={{ width: SIDE, height: HEAD }} />
          <ColumnHeads
            sheet={sheet}
            columns={[0, frozen.columns - 1]}
            area={area}
            zoom={zoom}
            onWidth={onWidth}
            stay
          />
          <ColumnHeads
            sheet={sheet}
            columns={[firstColumn, lastColumn]}
            area={area}
            zoom={zoom}
            onWidth={onWidth}
          />
        </div>
        <FrozenParts
          sheet={sheet}
          frozen={frozen}
          view={view}
          rows={[firstRow, lastRow]}
          columns={[firstColumn, lastColumn]}
          onPress={pressed}
        />
        <RowHeads sheet={sheet} rows={[firstRow, lastRow]} area={area} />
        <div
          className="cells"
          role="presentation"
          style={{ left: SIDE, top: HEAD, width: columns.length, height: rows.length }}
          onPointerDown={pressed}
          onPointerMove={dragged}
        >
          {sheet.frame.gridLines ? (
            <Lines sheet={sheet} rows={[firstRow, lastRow]} columns={[firstColumn, lastColumn]} />
          ) : null}
          <CellRows sheet={sheet} cells={cells} active={{ area, id: activeId }} />
          {sheet.frame.breaks.map((row) => (
            <div
              key={row}
              className="page-break"
              role="presentation"
              style={{ top: rows.start(row) }}
            />
          ))}
          {isOne(sheet, selected) ? null : (
            <div className="selected" role="presentation" style={boxOf(selected, sheet)} />
          )}
          <div
            className="active"
            role="presentation"
            data-cell={toA1(area.top, area.left)}
            style={boxOf(area, sheet)}
          />
        </div>
      </div>
    </div>
  );
}

function boxOf({ top, left, bottom, right }: Area, { rows, columns }: RemoteSheet) {
  return {
    left: columns.start(left),
    top: rows.start(top),
    width: columns.span(left, right) + 1,
    height: rows.span(top, bottom) + 1,
  };
}
