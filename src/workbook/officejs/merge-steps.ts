/**
 * Merged cells in few calls, though Excel merges one area at a time: lines below one another are
 * merged each by itself in one call, and of equal merges in a row the first is copied onto the
 * others with its look.
 */
import type { Area } from '../../domain/address';
import { formatOf, type SheetPlan } from '../plan';
import { placeOf } from '../store/sheet-store';
import { areaAround, rowsOf } from './addresses';
import { BELOW, BESIDE, chainsOf, joined, type StyledArea } from './rectangles';
import { CALL_BYTES } from './steps';
import type { Step } from './steps';
import type { Sheet } from './written-sheet';

/** From so many equal merges on, copying takes fewer calls. */
const FEWEST_COPIED = 3;

export function mergeSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  const copied: StyledArea[][] = [];
  const notCopied = (areas: readonly StyledArea[], direction: typeof BELOW): StyledArea[] =>
    chainsOf(areas, direction).flatMap((chain) => {
      if (chain.length < FEWEST_COPIED) return chain;
      copied.push(chain);
      return [];
    });
  const merges = facesOf(plan);
  const lines = notCopied(merges.filter(isLine), BESIDE).map((line) => ({ ...line, style: '' }));
  const tall = merges.filter((merge) => !isLine(merge));
  const merged = (area: Area, across: boolean): Step => ({
    bytes: 2 * CALL_BYTES,
    apply: () => {
      sheet().range(area).merge(across);
    },
  });
  return [
    ...joined(lines, BELOW).map((one) => merged(one.area, !isLine(one))),
    ...notCopied(notCopied(tall, BELOW), BESIDE).map(({ area }) => merged(area, false)),
    ...copied.flatMap((chain) => {
      const [first, ...others] = chain.map(({ area }) => area);
      const copy: Step = {
        bytes: 4 * CALL_BYTES,
        apply: () => {
          if (first) sheet().range(areaAround(others)).copyFrom(sheet().range(first), 'Formats');
        },
      };
      return first ? [merged(first, false), copy] : [];
    }),
  ];
}

const isLine = ({ area }: StyledArea): boolean => area.top === area.bottom;

/** The merges, with their size and the style and format of each of their cells as one style. */
function facesOf({ merges, cells, styles }: SheetPlan): StyledArea[] {
  const placesOf = ({ top, left, bottom, right }: Area): number[] =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => placeOf(top + row, left + column)),
    ).flat();
  const faces = new Map(merges.flatMap(placesOf).map((place) => [place, '']));
  for (const cell of cells) {
    const place = placeOf(cell.row, cell.column);
    const style = styles[cell.style];
    if (style && faces.has(place)) faces.set(place, `${cell.style} ${formatOf(cell, style)}`);
  }
  return merges.map((area) => ({
    area,
    style: [rowsOf(area), ...placesOf(area).map((place) => faces.get(place))].join(),
  }));
}
