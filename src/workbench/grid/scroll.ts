/** Bringing a cell into sight. */
import type { Axis } from '../view/axis';
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
  const along = (axis: Axis, at: number, stays: number, now: number, room: number): number =>
    at < stays
      ? now
      : scrolled(axis.start(at), axis.start(at + 1), now, axis.start(stays), room, centred);
  const left = along(columns, place.column, frozen.columns, scrollLeft, clientWidth - SIDE);
  const top = along(rows, place.row, frozen.rows, scrollTop, clientHeight - HEAD);
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
