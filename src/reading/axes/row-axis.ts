/**
 * Labels of the rows: for each row its cell in each label column, and the row that it is a part of.
 */
import type { Block } from '../blocks';
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import { describeRows, type RowForm } from './row-forms';
import { rowParents } from './row-parents';

export interface RowAxis {
  readonly stub: readonly number[];
  /** Of the label columns the one that holds names; -1 without label columns. */
  readonly nameColumn: number;
  /** By label column, by row less `block.bodyTop`: the row of the label cell, or -1. */
  readonly labelRows: readonly Int32Array[];
  /** By row less `block.bodyTop`: the row that it is a part of, or -1. */
  readonly parentRows: Int32Array;
  readonly forms: RowForm[];
}

export function rowAxis(map: SheetMap, block: Block, stub: readonly number[]): RowAxis {
  const height = Math.max(0, block.bodyBottom - block.bodyTop + 1);
  const nameColumn = nameOf(map, block, stub);
  const labelRows = stub.map(() => new Int32Array(height).fill(-1));
  const nameIndex = stub.indexOf(nameColumn);
  for (let index = 0; index < height; index++) {
    const row = block.bodyTop + index;
    if (block.repeated.has(row)) continue;
    let first = -1;
    stub.forEach((column, position) => {
      const at = map.anchor(row, column);
      if (map.kinds[at] === Kind.Empty) return;
      const rows = labelRows[position];
      if (rows) rows[index] = Math.floor(at / map.columns);
      if (first < 0) first = position;
    });
    // A name written once holds for the rows below that have a label of a later column alone.
    if (first > nameIndex && nameIndex >= 0 && index > 0)
      for (let position = 0; position < first; position++) {
        const rows = labelRows[position];
        if (rows && rows[index] === -1) rows[index] = rows[index - 1] ?? -1;
      }
  }
  const forms = describeRows(map, block, stub, nameColumn, labelRows);
  return {
    stub,
    nameColumn,
    labelRows,
    parentRows: rowParents(forms, block.bodyTop, height, isHeaded(map, block, nameColumn)),
    forms,
  };
}

function isHeaded(map: SheetMap, block: Block, column: number): boolean {
  return (
    column >= 0 && block.levels.some((row) => map.kinds[map.anchor(row, column)] !== Kind.Empty)
  );
}

/** The first label column that holds words rather than numbers or codes of rows. */
function nameOf(map: SheetMap, block: Block, stub: readonly number[]): number {
  const last = Math.min(block.bodyBottom, block.bodyTop + 200);
  let best = stub[0] ?? -1;
  let most = -1;
  for (const column of stub) {
    let words = 0;
    let filled = 0;
    for (let row = block.bodyTop; row <= last; row++) {
      if (map.kind(row, column) === Kind.Empty) continue;
      filled += 1;
      if (map.kind(row, column) === Kind.Text && isName(map.sheet.text(row, column).trim()))
        words += 1;
    }
    const share = filled === 0 ? 0 : words / filled;
    if (share > 0.5) return column;
    if (share > most) {
      most = share;
      best = column;
    }
  }
  return best;
}

/** Several words, or one without a digit: no code and no number of a row. */
const isName = (text: string): boolean => text.length > 3 && (/\s/.test(text) || !/\d/.test(text));
