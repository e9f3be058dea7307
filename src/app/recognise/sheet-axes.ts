/**
 * What names each cell of each table of a workbook: blocks and axes, as plain data for the command
 * line.
 */
import { areaToA1, toA1 } from '../../domain/address';
import { axesOf, eachEntry, labelledRows, parentPairs, type Axes } from '../../reading/axes';
import { blocksOf, type Block } from '../../reading/blocks';
import { mapOf, type SheetMap } from '../../reading/sheet/sheet-map';
import { Kind } from '../../reading/sheet/shown-sheet';
import { loadGrid } from '../../sources/grid/grid';
import { shownSheet } from '../../sources/grid/shown';
import type { WorkbookPort } from '../../workbook/port';

export interface BlockAxes {
  /** Header and body, "A6:K32". */
  readonly range: string;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly signatures: readonly string[];
  /** Rows of the header, and those under it that are no labels. */
  readonly header: readonly number[];
  readonly under: readonly number[];
  /** First and last row of the body. */
  readonly body: readonly [number, number] | null;
  /** Letters of the columns that name the rows. */
  readonly labelColumns: readonly string[];
  /** Each column with its innermost label, or null. */
  readonly columns: readonly { readonly column: string; readonly label: string | null }[];
  /** Each row of the body that holds something, with its labels. */
  readonly rows: readonly { readonly row: number; readonly labels: readonly string[] }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Each cell of the body that holds something, with its innermost labels. */
  readonly entries: readonly (readonly [string, readonly string[]])[];
  /** Cells whose dash or dots say that nothing is there, with their labels. */
  readonly absent: readonly (readonly [string, readonly string[]])[];
  readonly parents: readonly (readonly [string, string])[];
}

export interface SheetAxes {
  readonly sheet: string;
  readonly blocks: readonly BlockAxes[];
  /** Rows that belong to no table. */
  readonly loose: readonly number[];
  /** Columns at the right that were not looked at: a value stands at the far end of the sheet. */
  readonly columnsLeftOut: number;
}

export async function workbookAxes(port: WorkbookPort): Promise<SheetAxes[]> {
  const sheets: SheetAxes[] = [];
  for (const info of await port.sheets()) {
    const map = mapOf(shownSheet(await loadGrid(port, info)));
    const { blocks, loose } = blocksOf(map);
    sheets.push({
      sheet: info.name,
      blocks: blocks.map((block) => blockAxes(map, axesOf(map, block))),
      loose: loose.map((row) => row + 1),
      columnsLeftOut: map.columnsLeftOut,
    });
  }
  return sheets;
}

function blockAxes(map: SheetMap, axes: Axes): BlockAxes {
  const { block } = axes;
  const address = (cell: number): string =>
    toA1(Math.floor(cell / map.columns), cell % map.columns);
  const entries: (readonly [string, readonly string[]])[] = [];
  const absent: (readonly [string, readonly string[]])[] = [];
  eachEntry(map, axes, (row, column, labels) => {
    const list = map.kind(row, column) === Kind.Absent ? absent : entries;
    list.push([toA1(row, column), labels.map(address)]);
  });
  return {
    range: areaToA1(areaOf(block)),
    titles: cellsOf(map, block.titles),
    notes: cellsOf(map, block.notes),
    signatures: cellsOf(map, block.signatures),
    header: block.levels.map((row) => row + 1),
    under: block.under.map((row) => row + 1),
    body: block.bodyBottom < block.bodyTop ? null : [block.bodyTop + 1, block.bodyBottom + 1],
    labelColumns: axes.rows.stub.map(lettersOf),
    columns: valueColumns(axes).map((column) => {
      const label = axes.columns.innermost[column - block.left] ?? -1;
      return { column: lettersOf(column), label: label < 0 ? null : address(label) };
    }),
    rows: labelledRows(map, axes).map(({ row, labels }) => ({
      row: row + 1,
      labels: labels.map(address),
    })),
    hiddenRows: [...map.sheet.hiddenRows]
      .filter((row) => row >= block.top && row <= block.bodyBottom)
      .map((row) => row + 1)
      .sort((a, b) => a - b),
    hiddenColumns: [...map.sheet.hiddenColumns]
      .filter((column) => column >= block.left && column <= block.right)
      .sort((a, b) => a - b)
      .map(lettersOf),
    entries,
    absent,
    parents: parentPairs(map, axes).map(([child, parent]) => [address(child), address(parent)]),
  };
}

function valueColumns({ block, rows }: Axes): number[] {
  const width = block.right - block.left + 1;
  return Array.from({ length: width }, (_, index) => block.left + index).filter(
    (column) => !rows.stub.includes(column),
  );
}

const lettersOf = (column: number): string => toA1(0, column).replace(/\d+$/, '');

function areaOf(block: Block) {
  const last = Math.max(block.bodyBottom, ...block.levels, ...block.under, block.top);
  return { top: block.top, left: block.left, bottom: last, right: block.right };
}

function cellsOf(map: SheetMap, rows: readonly number[]): string[] {
  const cells: string[] = [];
  for (const row of rows)
    for (let column = 0; column < map.columns; column++)
      if (map.kind(row, column) !== Kind.Empty) cells.push(toA1(row, column));
  return cells;
}
