/** A grid as the sheet on which tables and their axes are found. */
import { kindOfText } from '../../reading/sheet/kind-of-text';
import { Kind, PLAIN_LOOK, type ShownLook, type ShownSheet } from '../../reading/sheet/shown-sheet';
import type { CellLook, CellValue } from '../../workbook/port';
import type { Grid } from './grid';

export function shownSheet(grid: Grid): ShownSheet {
  const looks = new Map<CellLook, ShownLook>();
  const judged = new Map<string, Kind>();
  const kindOf = (value: CellValue | undefined): Kind => {
    if (value === null || value === undefined) return Kind.Empty;
    if (typeof value === 'number') return Kind.Number;
    if (typeof value === 'object') return Kind.Figure;
    if (typeof value === 'boolean') return Kind.Mark;
    let kind = judged.get(value);
    if (kind === undefined) judged.set(value, (kind = kindOfText(value)));
    return kind;
  };
  const { layout } = grid;
  return {
    name: grid.sheet,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    merges: layout.merges,
    mergeAt: (row, column) => grid.mergeAt(row, column),
    hiddenRows: new Set([...layout.hiddenRows, ...layout.filteredRows, ...layout.collapsedRows]),
    hiddenColumns: layout.hiddenColumns,
    text(row, column) {
      const value = grid.value(row, column);
      return typeof value === 'string' ? value : grid.text(row, column);
    },
    number(row, column) {
      const value = grid.value(row, column);
      return typeof value === 'number' ? value : undefined;
    },
    look(row, column) {
      const look = grid.look(row, column);
      if (look === undefined) return PLAIN_LOOK;
      let shown = looks.get(look);
      if (shown === undefined) looks.set(look, (shown = shownLook(look)));
      return shown;
    },
    kinds(row, into, offset, width) {
      const values = grid.row(row);
      const last = Math.min(values.length, width);
      for (let column = 0; column < last; column++) {
        const value = values[column];
        // A formula without a stored result holds something, though nobody knows what.
        if (value === null && grid.look(row, column)?.formula !== undefined)
          into[offset + column] = Kind.Figure;
        else into[offset + column] = kindOf(value);
      }
    },
  };
}

function shownLook(look: CellLook): ShownLook {
  return {
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    indent: look.indent ?? 0,
    align: look.align,
    borders: look.borders ?? 0,
    fill: look.fill,
  };
}
