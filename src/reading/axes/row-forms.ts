/** What the form of a row says about its place in a hierarchy. */
import type { Block } from '../blocks';
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import { leadingNumbering, numberingOf, numberOfRow, type Numbering } from './numbering';

export interface RowForm {
  readonly row: number;
  readonly bold: boolean;
  /** Blanks before the text and steps of indentation, two blanks a step. */
  readonly indent: number;
  /** A label without a figure beside it, where other rows have figures. */
  readonly heading: boolean;
  readonly numbering: Numbering | null;
  /** Ends with a colon: what follows is a part of it. */
  readonly opens: boolean;
}

/** Rows that have a label of their own, from the top. */
export function describeRows(
  map: SheetMap,
  block: Block,
  stub: readonly number[],
  nameColumn: number,
  labelRows: readonly Int32Array[],
): RowForm[] {
  const forms: RowForm[] = [];
  if (nameColumn < 0) return forms;
  const names = new Set(stub);
  const position = stub.indexOf(nameColumn);
  const numberColumn = position > 0 && countsRows(map, block, stub[0]) ? stub[0] : undefined;
  let anyFigure = false;
  for (let row = block.bodyTop; row <= block.bodyBottom; row++) {
    if (block.repeated.has(row)) continue;
    const own = ownLabel(row, stub, labelRows, row - block.bodyTop, nameColumn);
    if (own < 0) continue;
    const valued = hasValue(map, block, row, names);
    anyFigure ||= valued;
    const text = map.sheet.text(row, own);
    const look = map.sheet.look(row, own);
    forms.push({
      row,
      bold: look.bold,
      indent: leadingBlanks(text, map.kind(row, own)) + look.indent * 2,
      heading: !valued,
      numbering: numberAt(map, row, numberColumn) ?? leadingNumbering(text),
      opens: text.endsWith(':') || (text.endsWith(' ') && text.trimEnd().endsWith(':')),
    });
  }
  return anyFigure ? forms : forms.map((form) => ({ ...form, heading: false }));
}

function numberAt(map: SheetMap, row: number, column: number | undefined): Numbering | null {
  if (column === undefined) return null;
  const kind = map.kind(row, column);
  if (kind === Kind.Empty) return null;
  const value = kind === Kind.Number ? map.sheet.number(row, column) : undefined;
  return value === undefined ? numberingOf(map.sheet.text(row, column)) : numberOfRow(value);
}

/**
 * Whether the column numbers its rows from a first number, letter or sign on, rather than holding
 * codes.
 */
function countsRows(map: SheetMap, block: Block, column: number | undefined): boolean {
  if (column === undefined) return false;
  let filled = 0;
  let counted = 0;
  const begun = new Set<number>();
  const last = Math.min(block.bodyBottom, block.bodyTop + 400);
  for (let row = block.bodyTop; row <= last; row++) {
    if (map.kind(row, column) === Kind.Empty) continue;
    filled += 1;
    const text = map.sheet.text(row, column).trim();
    const numbering = numberingOf(text);
    if (numbering === null) continue;
    if (/^[(]?(?:0|1|I|A|a|[-–—+•*])(?!\p{L})/u.test(text)) begun.add(numbering.rank);
    else if (!begun.has(numbering.rank) && numbering.parts.length < 2) continue;
    counted += 1;
  }
  return filled > 0 && counted >= filled * 0.8;
}

/** The column of the row's own name: that of names, else its first label. */
function ownLabel(
  row: number,
  stub: readonly number[],
  labelRows: readonly Int32Array[],
  index: number,
  nameColumn: number,
): number {
  if (labelRows[stub.indexOf(nameColumn)]?.[index] === row) return nameColumn;
  return (
    stub.find((column, position) => labelRows[position]?.[index] === row && column < nameColumn) ??
    -1
  );
}

function hasValue(map: SheetMap, block: Block, row: number, names: ReadonlySet<number>): boolean {
  for (let column = block.left; column <= block.right; column++)
    if (!names.has(column) && map.kinds[map.anchor(row, column)] !== Kind.Empty) {
      const area = map.merge(row, column);
      // A heading merged across the table is no value of its own.
      if (!area || !names.has(area.left)) return true;
    }
  return false;
}

function leadingBlanks(text: string, kind: Kind): number {
  if (kind !== Kind.Text || text.charCodeAt(0) > 0xa0) return 0;
  return text.length - text.trimStart().length;
}
