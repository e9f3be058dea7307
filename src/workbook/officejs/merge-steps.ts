/**
 * Merged cells in few calls, though Excel merges one area at a time: lines below one another are
 * merged each by itself in one call, and of equal merges in a row the first is copied onto the
 * others with its look.
 */
import type { Area } from '../../domain/address';
import { formatOf, type SheetPlan } from '../plan';
import { placeOf } from '../store/sheet-store';
import { areaAround, columnsOf, rowsOf } from './addresses';
import { CALL_BYTES } from './steps';
import type { Step } from './steps';
import type { Sheet } from './written-sheet';

/** From so many equal merges on, copying takes fewer calls. */
const FEWEST_COPIED = 3;

interface Direction {
  readonly order: (one: Area, other: Area) => number;
  readonly follows: (one: Area, before: Area) => boolean;
}

const BESIDE: Direction = {
  order: (one, other) => one.top - other.top || one.left - other.left,
  follows: (one, before) =>
    one.left === before.right + 1 && one.top === before.top && one.bottom === before.bottom,
};
const BELOW: Direction = {
  order: (one, other) => one.left - other.left || one.top - other.top,
  follows: (one, before) =>
    one.top === before.bottom + 1 && one.left === before.left && one.right === before.right,
};

/** Merges that follow one another without a gap, and are alike. */
function chainsOf(
  merges: readonly Area[],
  { order, follows }: Direction,
  face: (area: Area) => string,
): Area[][] {
  const chains: Area[][] = [];
  for (const area of [...merges].sort(order)) {
    const last = chains.at(-1)?.at(-1);
    if (last && follows(area, last) && face(area) === face(last)) chains.at(-1)?.push(area);
    else chains.push([area]);
  }
  return chains;
}

export function mergeSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  const { merges } = plan;
  const face = facesOf(plan);
  const copied: Area[][] = [];
  const notCopied = (areas: readonly Area[], direction: Direction): Area[] =>
    chainsOf(areas, direction, face).flatMap((chain) => {
      if (chain.length < FEWEST_COPIED) return chain;
      copied.push(chain);
      return [];
    });
  const isLine = (area: Area): boolean => area.top === area.bottom;
  const lines = notCopied(merges.filter(isLine), BESIDE);
  const tall = notCopied(
    notCopied(
      merges.filter((area) => !isLine(area)),
      BELOW,
    ),
    BESIDE,
  );
  const merged = (area: Area, across: boolean): Step => ({
    bytes: 2 * CALL_BYTES,
    apply: () => {
      sheet().range(area).merge(across);
    },
  });
  return [
    ...copied.flatMap(([first, ...others]): Step[] =>
      first
        ? [
            merged(first, false),
            {
              bytes: 4 * CALL_BYTES,
              apply: () => {
                sheet().range(areaAround(others)).copyFrom(sheet().range(first), 'Formats');
              },
            },
          ]
        : [],
    ),
    ...chainsOf(lines, BELOW, () => '').map((chain) => merged(areaAround(chain), chain.length > 1)),
    ...tall.map((area) => merged(area, false)),
  ];
}

/** What a merge looks like: its size, and the style and the format of each of its cells. */
function facesOf({ merges, cells, styles }: SheetPlan): (area: Area) => string {
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
  return (area) =>
    [rowsOf(area), columnsOf(area), ...placesOf(area).map((place) => faces.get(place))].join();
}
