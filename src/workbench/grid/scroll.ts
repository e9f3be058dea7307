/** Bringing a cell into sight. */
import type { RemoteSheet } from '../view/remote-sheet';
import { frozenOf } from './frozen';
import { HEAD, SIDE } from './heads';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Scrolls as little as needed to bring the cell into sight; one that the pane asked for comes to
 * the middle.
 */
export function show(
  scroller: HTMLDivElement,
  sheet: RemoteSheet,
  place: Place,
  centred: boolean,
  zoom: number,
): void {
  const [clientWidth, clientHeight, scrollLeft, scrollTop] = [
    scroller.clientWidth,
    scroller.clientHeight,
    scroller.scrollLeft,
    scroller.scrollTop,
  ].map((pixels) => pixels / zoom) as [number, number, number, number];
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
  if (left !== scrollLeft || top !== scrollTop) scroller.scrollTo(left * zoom, top * zoom);
}

/**
 * Where to scroll to along one axis.
 * @param covered pixels at the beginning that what stays covers
 */
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
