/** A range of cells from the one that was picked first to the one that was reached. */
import type { Area } from '../../app/cells';
import type { RemoteSheet } from '../view/remote-sheet';
import type { Place } from './scroll';

export interface Selection {
  readonly from: Place;
  readonly to: Place;
}

/** Whether they have a cell in common. */
export const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** The cells between both, and every merged area that they touch. */
export function areaOf(sheet: RemoteSheet, { from, to }: Selection): Area {
  let area: Area = {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.frame.merges) {
      const inside =
        merge.top >= area.top &&
        merge.bottom <= area.bottom &&
        merge.left >= area.left &&
        merge.right <= area.right;
      if (!meet(merge, area) || inside) continue;
      grown = true;
      area = {
        top: Math.min(area.top, merge.top),
        bottom: Math.max(area.bottom, merge.bottom),
        left: Math.min(area.left, merge.left),
        right: Math.max(area.right, merge.right),
      };
    }
  }
  return area;
}

export const isOne = (sheet: RemoteSheet, area: Area): boolean => {
  const merge = sheet.merge(area.top, area.left);
  return merge
    ? merge.bottom === area.bottom && merge.right === area.right
    : area.top === area.bottom && area.left === area.right;
};

export const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

export const holds = ({ top, bottom, left, right }: Area, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
