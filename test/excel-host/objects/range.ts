/** A range of cells. */
import type { Area } from '../../../src/domain/address';
import { areaFromA1, toA1 } from '../../../src/domain/address';
import type { HostSheet } from '../model';
import { plainStyle } from '../model';
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';
import { cellProperties, setCellProperties, setSizes } from './cell-properties';
import { rangeFormat } from './format';
import { LAST_COLUMN, LAST_ROW, columnsOf, inside, overlap, rowsOf, uniform } from './stage';
import type { Stage } from './stage';
import { copyRow, deleteRows, insertRows } from './rows';
import { formatsOf, formulasOf, typesOf, valuesOf, write, writeFormats } from './values';

/** "A1:B2", "$3:$5", "C:D", "'Sheet'!A1" as an area of the sheet. */
export function areaOf(address: string): Area {
  const bare = address.replace(/^.*!/, '').replace(/\$/g, '');
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows)
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  const area = columns ? areaFromA1(`${columns[1]}1:${columns[2]}1`) : areaFromA1(bare);
  if (!area || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
      'Worksheet.getRange',
    );
  return columns ? { ...area, bottom: LAST_ROW } : area;
}

function addressOf(sheet: HostSheet, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replace(/'/g, "''")}'`;
  const start = toA1(area.top, area.left);
  const end = toA1(area.bottom, area.right);
  return `${name}!${start === end ? start : `${start}:${end}`}`;
}

function merge(sheet: HostSheet, area: Area, across: unknown): void {
  const pieces =
    across === true
      ? Array.from({ length: rowsOf(area) }, (_, i) => ({
          ...area,
          top: area.top + i,
          bottom: area.top + i,
        }))
      : [area];
  for (const piece of pieces) {
    sheet.merges = sheet.merges.filter((other) => !overlap(other, piece));
    sheet.merges.push(piece);
    for (let row = piece.top; row <= piece.bottom; row += 1) {
      for (let column = piece.left; column <= piece.right; column += 1) {
        const cell = sheet.cell(row, column);
        if (cell && (row !== piece.top || column !== piece.left))
          Object.assign(cell, { value: '', formula: null, isError: false });
      }
    }
  }
}

/** The looks of an area once and again until the other is full; merges are looks. */
function copyFormats(sheet: HostSheet, area: Area, source: Area): void {
  const [high, wide] = [rowsOf(source), columnsOf(source)];
  if (rowsOf(area) % high > 0 || columnsOf(area) % wide > 0 || overlap(area, source))
    throw new ExcelError('NotImplemented', 'the host fills the whole area', 'Range.CopyFrom');
  const merges = sheet.merges.filter((one) => overlap(one, source));
  if (
    merges.some(
      ({ top, left, bottom, right }) =>
        !inside(source, top, left) || !inside(source, bottom, right),
    )
  )
    throw new ExcelError('InvalidOperation', 'a part of a merge', 'Range.CopyFrom');
  sheet.merges = sheet.merges.filter((one) => !overlap(one, area));
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const [down, right] = [(row - area.top) % high, (column - area.left) % wide];
      const cell = sheet.cell(source.top + down, source.left + right);
      sheet.at(row, column).style = cell?.style ?? plainStyle;
      if (down > 0 || right > 0) continue;
      for (const one of merges)
        merge(
          sheet,
          {
            top: one.top - source.top + row,
            bottom: one.bottom - source.top + row,
            left: one.left - source.left + column,
            right: one.right - source.left + column,
          },
          false,
        );
    }
}

function clear(sheet: HostSheet, area: Area, applyTo: unknown): void {
  const what = String(applyTo ?? 'All');
  if (what === 'All') sheet.merges = sheet.merges.filter((other) => !overlap(other, area));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!inside(area, row, column)) continue;
      if (what !== 'Formats') Object.assign(cell, { value: '', formula: null, isError: false });
      if (what !== 'Contents') cell.style = plainStyle;
    }
  }
}

/** Areas of merged cells whose first cell lies in the range; more than 512 are refused, as Excel does. */
function mergedAreas(stage: Stage, sheet: HostSheet, area: Area): HostObject | null {
  const found = sheet.merges.filter((merged) => inside(area, merged.top, merged.left));
  if (found.length > 512)
    throw new ExcelError(
      'InvalidArgument',
      'The range holds too many areas.',
      'Range.getMergedAreas',
    );
  if (found.length === 0) return null;
  const areas: HostObject = {
    kind: 'RangeCollection',
    items: () => found.map((one) => stage.range(sheet, one)),
  };
  return {
    kind: 'RangeAreas',
    identity: {
      _ReferenceId: `areas!${sheet.id}!${found.map((one) => `${one.top}:${one.left}:${one.bottom}:${one.right}`).join(';')}`,
    },
    get: {
      Address: () => found.map((one) => addressOf(sheet, one)).join(','),
      AreaCount: () => found.length,
    },
    child: { Areas: () => areas },
    call: { _KeepReference: () => null },
  };
}

function lines(
  from: number,
  to: number,
  hidden: ReadonlySet<number>,
  sizes: ReadonlyMap<number, number>,
  names: readonly [string, string],
  usual: number,
): unknown[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    [names[0]]: hidden.has(from + i),
    format: { [names[1]]: sizes.get(from + i) ?? usual },
  }));
}

function hide(hidden: Set<number>, from: number, to: number, value: unknown): void {
  for (let index = from; index <= to; index += 1) {
    if (value === true) hidden.add(index);
    else hidden.delete(index);
  }
}

export function range(stage: Stage, sheet: HostSheet, area: Area): HostObject {
  const part = (change: Partial<Area>): HostObject => {
    const next = { ...area, ...change };
    if (next.top < 0 || next.left < 0 || next.bottom > LAST_ROW || next.right > LAST_COLUMN)
      throw new ExcelError('InvalidArgument', 'out of the sheet');
    return stage.range(sheet, next);
  };
  const used = (valuesOnly: unknown): Area | null => {
    const all = sheet.used(valuesOnly === true);
    return all && overlap(all, area)
      ? {
          top: Math.max(all.top, area.top),
          left: Math.max(all.left, area.left),
          bottom: Math.min(all.bottom, area.bottom),
          right: Math.min(all.right, area.right),
        }
      : null;
  };
  const hiddenState = (hidden: ReadonlySet<number>, from: number, to: number): boolean | null =>
    uniform(
      Array.from({ length: Math.min(to - from + 1, 100_000) }, (_, i) => hidden.has(from + i)),
    );
  return {
    kind: 'Range',
    identity: {
      _ReferenceId: `range!${sheet.id}!${area.top}:${area.left}:${area.bottom}:${area.right}`,
    },
    get: {
      Values: () => valuesOf(stage, sheet, area),
      Formulas: () => formulasOf(sheet, area),
      NumberFormat: () => formatsOf(sheet, area),
      ValueTypes: () => typesOf(stage, sheet, area),
      Address: () => addressOf(sheet, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowsOf(area),
      ColumnCount: () => columnsOf(area),
      CellCount: () => rowsOf(area) * columnsOf(area),
      RowHidden: () => hiddenState(sheet.hiddenRows, area.top, area.bottom),
      ColumnHidden: () => hiddenState(sheet.hiddenColumns, area.left, area.right),
    },
    set: {
      Values: (value: unknown) => write(stage, sheet, area, value),
      Formulas: (value: unknown) => write(stage, sheet, area, value),
      NumberFormat: (value: unknown) => writeFormats(sheet, area, value),
      RowHidden: (value: unknown) => hide(sheet.hiddenRows, area.top, area.bottom, value),
      ColumnHidden: (value: unknown) => hide(sheet.hiddenColumns, area.left, area.right, value),
    },
    child: {
      Format: () => rangeFormat(sheet, area),
      Worksheet: () => stage.sheet(sheet),
      DataValidation: () => ({
        kind: 'DataValidation',
        set: {
          Rule: (rule: unknown) => {
            sheet.validations.push({ area, rule, prompt: null });
          },
          Prompt: (prompt: unknown) => {
            const last = sheet.validations.at(-1);
            if (last) last.prompt = prompt;
          },
        },
        call: {
          Clear: () => {
            sheet.validations = sheet.validations.filter((one) => !overlap(one.area, area));
            return null;
          },
        },
      }),
    },
    call: {
      _KeepReference: () => null,
      // The client cuts large grids into pieces of 1,500 cells by itself and asks beforehand whether the whole fits.
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== rowsOf(area) || columns !== columnsOf(area))
          throw new ExcelError(
            'InvalidArgument',
            'The input array does not match the size of the range.',
            'Range.values',
          );
        return null;
      },
      GetBoundingRect: (other: HostObject) => {
        const to = areaOf(String(other.get!.Address!()));
        return part({
          top: Math.min(area.top, to.top),
          left: Math.min(area.left, to.left),
          bottom: Math.max(area.bottom, to.bottom),
          right: Math.max(area.right, to.right),
        });
      },
      Clear: (applyTo: unknown) => {
        clear(sheet, area, applyTo);
        stage.changed(sheet, area);
        return null;
      },
      Merge: (across: unknown) => {
        merge(sheet, area, across);
        stage.changed(sheet, area);
        return null;
      },
      Insert: () => {
        insertRows(stage, sheet, area);
        return stage.range(sheet, area);
      },
      Delete: () => {
        deleteRows(stage, sheet, area);
        return null;
      },
      CopyFrom: (source: HostObject, what: unknown) => {
        const from = areaOf(String(source.get?.Address?.()));
        if (what === 'Formats') copyFormats(sheet, area, from);
        else copyRow(sheet, area, from);
        stage.changed(sheet, area);
        return null;
      },
      GetUsedRange: (valuesOnly: unknown) => {
        const found = used(valuesOnly);
        return found && stage.range(sheet, found);
      },
      Unmerge: () => {
        sheet.merges = sheet.merges.filter((other) => !overlap(other, area));
        return null;
      },
      Select: () => {
        stage.book.selection = { sheet: stage.book.sheets.indexOf(sheet), area };
        stage.book.active = stage.book.sheets.indexOf(sheet);
        return null;
      },
      GetCell: (row: number, column: number) =>
        part({
          top: area.top + row,
          bottom: area.top + row,
          left: area.left + column,
          right: area.left + column,
        }),
      GetRow: (row: number) => part({ top: area.top + row, bottom: area.top + row }),
      GetColumn: (column: number) => part({ left: area.left + column, right: area.left + column }),
      GetEntireRow: () => part({ left: 0, right: LAST_COLUMN }),
      GetEntireColumn: () => part({ top: 0, bottom: LAST_ROW }),
      GetLastCell: () => part({ top: area.bottom, left: area.right }),
      GetResizedRange: (rows: number, columns: number) =>
        part({ bottom: area.bottom + rows, right: area.right + columns }),
      GetOffsetRange: (rows: number, columns: number) =>
        part({
          top: area.top + rows,
          bottom: area.bottom + rows,
          left: area.left + columns,
          right: area.right + columns,
        }),
      GetUsedRangeOrNullObject: (valuesOnly: unknown) => {
        const found = used(valuesOnly);
        return found && stage.range(sheet, found);
      },
      GetMergedAreasOrNullObject: () => mergedAreas(stage, sheet, area),
      GetRowProperties: () =>
        lines(
          area.top,
          area.bottom,
          sheet.hiddenRows,
          sheet.rowHeights,
          ['rowHidden', 'rowHeight'],
          15,
        ),
      GetColumnProperties: () =>
        lines(
          area.left,
          area.right,
          sheet.hiddenColumns,
          sheet.columnWidths,
          ['columnHidden', 'columnWidth'],
          48,
        ),
      GetCellProperties: (wanted: unknown) => cellProperties(sheet, area, wanted),
      SetColumnProperties: (given: unknown) => {
        setSizes(sheet, area, 'ColumnWidth', given);
        return null;
      },
      SetRowProperties: (given: unknown) => {
        setSizes(sheet, area, 'RowHeight', given);
        return null;
      },
      SetCellProperties: (given: unknown) => {
        setCellProperties(sheet, area, given);
        return null;
      },
    },
  };
}
