/** Reads an old Excel workbook (.xls of Excel 5, 95, 97–2003). */
import type { CellObject } from '@e965/xlsx';
import { toA1, type CellRef } from '../../../domain/address';
import { WorkbookError, type CellValue, type OriginLoss } from '../../port';
import type { ForeignBook, ForeignSheet } from '../model';
import { plainFormula } from '../plain-formula';
import { Container } from './container';
import { readGlobals } from './globals';
import { readByLibrary } from './library';
import { XlsSheet } from './sheet';
import { mustBeWhole } from './tiling';

/**
 * @throws WorkbookError 'password', 'old-xls' for what is older than Excel 5, 'not-a-workbook',
 * 'damaged'
 */
export function readXls(file: Uint8Array): ForeignBook {
  const { stream, lost } = streamOf(file);
  const globals = readGlobals(stream);
  // The library does not come to an end on some damaged streams, so they are looked over before.
  mustBeWhole(
    stream,
    globals.end,
    globals.tabs.map(({ at }) => at),
  );
  const seen = readByLibrary(stream);
  const names = new Set(globals.tabs.map(({ name }) => name));
  if (names.size < globals.tabs.length) throw new WorkbookError('damaged', 'names of sheets');
  const sheets: ForeignSheet[] = [];
  const strays: CellRef[] = [];
  for (const [position, tab] of globals.tabs.entries()) {
    if (tab.kind === 'macro' || tab.kind === 'other') lost.add('macros');
    else if (tab.kind === 'chart') lost.add('charts');
    if (tab.kind !== 'worksheet') {
      if (isWorksheetAt(stream, tab.at)) throw new WorkbookError('damaged', 'kind of a sheet');
      continue;
    }
    const library = seen.get(tab.name);
    if (!library) throw new WorkbookError('damaged', 'sheet without its witness');
    let count = 0;
    const sheet = new XlsSheet(stream, globals, tab, position, (row, column, value, isFormula) => {
      const cell = library.cell(row, column);
      // Two readers that share no code must have found the same cells with the same content.
      if (!cell || !agree(cell, value, globals.wide))
        throw new WorkbookError('damaged', 'readers differ');
      count += 1;
      if (!isFormula) return undefined;
      // A formula over several cells at once is more than one cell can hold.
      const plain =
        cell.f === undefined || cell.F !== undefined ? null : plainFormula(cell.f, names);
      if (plain === null) lost.add('formulas');
      return plain ?? undefined;
    });
    if (count < library.count) throw new WorkbookError('damaged', 'readers differ');
    for (const { row, column } of sheet.strays)
      strays.push({ sheet: tab.name, cell: toA1(row, column) });
    if (sheet.charts > 0) lost.add('charts');
    if (sheet.pictures > 0) lost.add('pictures');
    sheets.push(sheet.sheet());
  }
  const { looks, date1904, otherNames } = globals;
  if (otherNames) lost.add('names');
  const { fonts, styles } = looks;
  return { kind: 'xls', date1904, fonts, styles, sheets, lost: [...lost], strays };
}

/**
 * @param wide texts are Unicode; bytes of Excel 95 are read by their fonts, which only the own
 * reader knows
 */
function agree({ t, v, w }: CellObject, value: Exclude<CellValue, null>, wide: boolean): boolean {
  if (typeof value === 'number') return v === value && Number.isFinite(value);
  if (typeof value === 'object') return t === 'e';
  return typeof value === 'boolean' || !wide || value === v || value === w;
}

function streamOf(file: Uint8Array): { stream: Uint8Array; lost: Set<OriginLoss> } {
  const lost = new Set<OriginLoss>();
  // A stream without its container: some programs write it so.
  if (file[0] === 0x09) return { stream: file, lost };
  const container = new Container(file);
  const names = container.names().map((name) => name.toLowerCase());
  if (names.includes('encryptedpackage') || names.some((name) => name.endsWith('drmcontent')))
    throw new WorkbookError('password');
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (!stream) throw new WorkbookError('not-a-workbook', 'container');
  if (names.includes('_vba_project_cur') || names.includes('_vba_project')) lost.add('macros');
  return { stream, lost };
}

/** A sheet says twice what it is: in the list of sheets and where it starts. */
function isWorksheetAt(stream: Uint8Array, at: number): boolean {
  const [type0, type1, , , , , kind0, kind1] = stream.subarray(at, at + 8);
  return type0 === 0x09 && type1 === 0x08 && kind0 === 0x10 && kind1 === 0;
}
