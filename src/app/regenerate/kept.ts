/**
 * The last generated cells once more, on the Biểu itself: under the mark beside the page, where the
 * officer does not see them. The hidden part of a workbook is dropped by other programs that save
 * it, and a sheet that is renamed or moved to another workbook has none there.
 */
import { isKeptPiece, keptPieces, keptTexts } from '../../domain/kept-text';
import type { PlanCell, PlanStyle, SheetPlan } from '../../workbook/plan';
import type { RepairedCell, SheetTag } from '../../workbook/port';
import { markColumn } from './compare';
import { markColumnOf, readStored, rememberedOf, stored, type RememberedSheet } from './memory';
import { listsPersons } from './persons';
import type { SheetNow } from './sheet-now';
import { spotOf } from './spot';

const STYLE: PlanStyle = {
  size: 9,
  color: '808080',
  horizontal: 'left',
  vertical: 'center',
  format: ';;;',
};

export interface KeptOnSheet {
  /** Null when nothing is kept, or what is kept is not what was written. */
  readonly sheet: RememberedSheet | null;
  readonly broken: boolean;
}

/** The plan of a Biểu with what is remembered of it under its mark. */
export function withKept(plan: SheetPlan, remembered?: RememberedSheet): SheetPlan {
  if (!plan.tag) return plan;
  const text = listsPersons(plan.tag.form)
    ? tagOnly(plan.tag)
    : piecesOf(plan.tag, remembered ?? rememberedOf(plan, ''));
  const column = markColumnOf(plan);
  const first = belowMark(plan.cells, column);
  const cells: PlanCell[] = text.map((value, at) => ({
    row: first + at,
    column,
    value,
    style: 'kept',
  }));
  return {
    ...plan,
    styles: { ...plan.styles, kept: STYLE },
    cells: inOrder(plan.cells, cells),
  };
}

/** Few more cells among many that stand in reading order. */
function inOrder(cells: readonly PlanCell[], more: readonly PlanCell[]): PlanCell[] {
  const all = [...cells];
  for (const cell of more) {
    let at = all.length;
    for (let one = all[at - 1]; one && isBehind(one, cell); one = all[at - 1]) at -= 1;
    all.splice(at, 0, cell);
  }
  return all;
}

function isBehind(one: PlanCell, cell: PlanCell): boolean {
  return one.row > cell.row || (one.row === cell.row && one.column > cell.column);
}

/** What the sheet keeps of its last making. */
export function keptOn(now: SheetNow): KeptOnSheet {
  const pieces = placesOf(now).map(({ value }) => value);
  const { texts, broken } = keptTexts('bieu', pieces);
  for (const text of texts) {
    const sheet = readStored(JSON.parse(text));
    if (sheet) return { sheet, broken: false };
  }
  return { sheet: null, broken };
}

/** The cells to write so that the sheet keeps this; none where it does, or has no mark any more. */
export function keptRepairs(
  now: SheetNow,
  tag: SheetTag,
  remembered: RememberedSheet,
): RepairedCell[] {
  const column = markColumn(now);
  if (column < 0) return [];
  const old = placesOf(now);
  const pieces = piecesOf(tag, remembered);
  const free = belowMark(
    [...now.cells.keys()].map((key) => {
      const [row, own] = spotOf(key);
      return { row, column: own };
    }),
    column,
  );
  const places = pieces.map((_, at) => old[at] ?? { row: free + at, column });
  return [
    ...pieces.flatMap((value, at) =>
      old[at]?.value === value ? [] : [{ ...placeAt(places, at), value }],
    ),
    ...old.slice(pieces.length).map(({ row, column: own }) => ({ row, column: own, value: '' })),
  ];
}

function placeAt(
  places: readonly { readonly row: number; readonly column: number }[],
  at: number,
): { row: number; column: number } {
  const place = places[at];
  return { row: place?.row ?? 0, column: place?.column ?? 0 };
}

/** Nothing about persons is kept. */
function tagOnly(tag: SheetTag): string[] {
  return keptPieces('bieu', JSON.stringify({ tag }));
}

/** The name of the sheet is left out: it may be another one by the next time. */
function piecesOf(tag: SheetTag, remembered: RememberedSheet): string[] {
  return keptPieces('bieu', JSON.stringify({ tag, ...stored({ ...remembered, sheet: '' }) }));
}

function placesOf(now: SheetNow): { row: number; column: number; value: string }[] {
  return [...now.cells]
    .flatMap(([key, { value }]) => {
      if (!isKeptPiece('bieu', value)) return [];
      const [row, column] = spotOf(key);
      return [{ row, column, value }];
    })
    .sort((a, b) => a.row - b.row);
}

/** The first row below everything in the column of the mark. */
function belowMark(
  cells: readonly { readonly row: number; readonly column: number }[],
  column: number,
): number {
  return (
    cells.reduce((last, cell) => (cell.column === column ? Math.max(last, cell.row) : last), 0) + 1
  );
}
