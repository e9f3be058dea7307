/** A sheet and the collection of sheets. */
import type { HostSheet } from '../model';
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';
import { allOf } from './areas';
import { names } from './names';
import { pageBreaks, pageLayout } from './page';
import { areaOf } from './range';
import { LAST_COLUMN, LAST_ROW } from './stage';
import type { Stage } from './stage';

/** Registrations of events: the host pushes every event, and the client sorts out who listens. */
const events = (kinds: readonly string[]): Record<string, () => null> =>
  Object.fromEntries(
    kinds.flatMap((kind) => [
      [`_Register${kind}`, () => null],
      [`_Unregister${kind}`, () => null],
    ]),
  );

const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

function checkedName(stage: Stage, name: string, except?: HostSheet): string {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw new ExcelError('InvalidArgument', 'The sheet name is invalid.', 'Worksheet.name');
  const other = stage.book.sheet(name);
  if (other && other !== except)
    throw new ExcelError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      'WorksheetCollection.add',
    );
  return name;
}

function filterObject(stage: Stage, sheet: HostSheet): HostObject {
  return {
    kind: 'AutoFilter',
    get: {
      Enabled: () => sheet.filter !== null,
      IsDataFiltered: () => sheet.filter?.filtered ?? false,
    },
    call: {
      GetRangeOrNullObject: () => (sheet.filter ? stage.range(sheet, sheet.filter.area) : null),
    },
  };
}

export function worksheet(stage: Stage, sheet: HostSheet): HostObject {
  const { book } = stage;
  const structure = (): void => {
    if (book.structureLocked)
      throw new ExcelError(
        'AccessDenied',
        'The structure of the workbook is protected.',
        'Worksheet',
      );
  };
  return {
    kind: 'Worksheet',
    identity: { Id: sheet.id },
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => book.sheets.indexOf(sheet),
      ShowGridlines: () => sheet.gridlines,
      TabColor: () => '',
    },
    set: {
      Name: (value: string) => {
        structure();
        sheet.name = checkedName(stage, value, sheet);
      },
      Visibility: (value: string) => {
        structure();
        sheet.visibility = value;
      },
      ShowGridlines: (value: boolean) => {
        sheet.gridlines = value;
      },
      TabColor: () => undefined,
    },
    child: {
      Names: () => names(book, sheet, 'Worksheet'),
      PageLayout: () => pageLayout(sheet, stage),
      HorizontalPageBreaks: () => pageBreaks(sheet),
      AutoFilter: () => filterObject(stage, sheet),
      Protection: () => ({
        kind: 'WorksheetProtection',
        get: { Protected: () => sheet.isProtected },
        call: {
          Protect: () => {
            sheet.isProtected = true;
            return null;
          },
          Unprotect: () => {
            sheet.isProtected = false;
            return null;
          },
        },
      }),
      FreezePanes: () => ({
        kind: 'WorksheetFreezePanes',
        call: {
          FreezeRows: (count: number) => {
            sheet.frozen = { ...whole, bottom: count - 1 };
            return null;
          },
          FreezeColumns: (count: number) => {
            sheet.frozen = { ...whole, right: count - 1 };
            return null;
          },
          FreezeAt: (place: HostObject | string) => {
            sheet.frozen = areaOf(
              typeof place === 'string' ? place : String(place.get!.Address!()),
            );
            return null;
          },
          Unfreeze: () => {
            sheet.frozen = null;
            return null;
          },
          GetLocationOrNullObject: () => (sheet.frozen ? stage.range(sheet, sheet.frozen) : null),
        },
      }),
      Tables: () => ({
        kind: 'TableCollection',
        items: () => sheet.tables.map((table) => tableObject(stage, sheet, table)),
      }),
    },
    call: {
      ...events([
        'DataChangedEvent',
        'SelectionChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'CalculatedEvent',
        'FormatChangedEvent',
      ]),
      GetRange: (address?: string | null) =>
        stage.range(
          sheet,
          address === undefined || address === null || address === '' ? whole : areaOf(address),
        ),
      GetRanges: (addresses: string) =>
        allOf(addresses.split(',').map((address) => stage.range(sheet, areaOf(address)))),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
        if (
          rows < 1 ||
          columns < 1 ||
          row < 0 ||
          column < 0 ||
          row + rows - 1 > LAST_ROW ||
          column + columns - 1 > LAST_COLUMN
        )
          throw new ExcelError(
            'InvalidArgument',
            'out of the sheet',
            'Worksheet.getRangeByIndexes',
          );
        return stage.range(sheet, {
          top: row,
          left: column,
          bottom: row + rows - 1,
          right: column + columns - 1,
        });
      },
      GetCell: (row: number, column: number) =>
        stage.range(sheet, { top: row, left: column, bottom: row, right: column }),
      GetUsedRangeOrNullObject: (valuesOnly: unknown) => {
        const used = sheet.used(valuesOnly === true);
        return used && stage.range(sheet, used);
      },
      GetUsedRange: (valuesOnly: unknown) =>
        stage.range(
          sheet,
          sheet.used(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
        ),
      Activate: () => {
        book.active = book.sheets.indexOf(sheet);
        return null;
      },
      Delete: () => {
        structure();
        if (
          book.sheets.filter((other) => other.visibility === 'Visible' && other !== sheet)
            .length === 0
        )
          throw new ExcelError(
            'InvalidOperation',
            'A workbook keeps one visible sheet.',
            'Worksheet.delete',
          );
        book.sheets = book.sheets.filter((other) => other !== sheet);
        return null;
      },
    },
  };
}

export function worksheets(stage: Stage): HostObject {
  const { book } = stage;
  const item = (key: string): HostObject => {
    const sheet = book.sheet(key);
    if (!sheet)
      throw new ExcelError(
        'ItemNotFound',
        'The requested resource doesn’t exist.',
        'WorksheetCollection.getItem',
      );
    return stage.sheet(sheet);
  };
  return {
    kind: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => stage.sheet(sheet)),
    item: item as (key: never) => HostObject,
    call: {
      ...events([
        'AddedEvent',
        'DeletedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'DataChangedEvent',
        'SelectionChangedEvent',
        'FormatChangedEvent',
        'CalculatedEvent',
      ]),
      GetItem: item,
      GetItemOrNullObject: (key: string) => {
        const sheet = book.sheet(key);
        return sheet ? stage.sheet(sheet) : null;
      },
      GetCount: () => book.sheets.length,
      GetActiveWorksheet: () => stage.sheet(book.sheets[book.active]!),
      GetFirst: () => stage.sheet(book.sheets[0]!),
      Add: (name?: string | null) => {
        if (book.structureLocked)
          throw new ExcelError(
            'AccessDenied',
            'The structure of the workbook is protected.',
            'WorksheetCollection.add',
          );
        return stage.sheet(book.addSheet(name ? checkedName(stage, name) : undefined));
      },
    },
  };
}

function tableObject(
  stage: Stage,
  sheet: HostSheet,
  table: HostSheet['tables'][number],
): HostObject {
  return {
    kind: 'Table',
    identity: { Id: table.name },
    get: { Name: () => table.name },
    call: { GetRange: () => stage.range(sheet, table.area) },
    child: {
      AutoFilter: () => ({
        kind: 'AutoFilter',
        get: { IsDataFiltered: () => table.filtered, Enabled: () => true },
        call: { GetRangeOrNullObject: () => stage.range(sheet, table.area) },
      }),
    },
  };
}

/** All tables of the workbook: the client finds one again by its Id here. */
export function tables(stage: Stage): HostObject {
  return {
    kind: 'TableCollection',
    item: (key: string) => {
      for (const sheet of stage.book.sheets)
        for (const table of sheet.tables)
          if (table.name === key) return tableObject(stage, sheet, table);
      throw new ExcelError('ItemNotFound', 'no such table', 'TableCollection.getItem');
    },
  };
}
