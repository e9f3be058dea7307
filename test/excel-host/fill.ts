/** A workbook of the host out of the short form in which the tests write one down. */
import { areaFromA1 } from '../../src/domain/address';
import type { CellLook, TextRun } from '../../src/workbook/port';
import type { MemoryCell, MemoryWorkbookInit } from '../memory';
import { memoryPart, TAG_NAME, tagFormula } from '../../src/workbook/marks';
import { HostBook, plainStyle } from './model';
import type { HostCell, HostSheet } from './model';

/** What Excel answers for a text of which only some is so. */
function whole(cell: CellLook, is: (run: TextRun) => boolean | undefined): boolean | null {
  const runs = cell.runs ?? [];
  const some = runs.some(is);
  return some && !runs.every(is) ? null : some;
}

/** As the port counts the sides. */
function bordersOf(sides: number): HostCell['style']['borders'] {
  const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
  return Object.fromEntries(
    ['left', 'right', 'top', 'bottom'].flatMap((side, bit) =>
      sides & (1 << bit) ? [[side, line]] : [],
    ),
  );
}

function put(sheet: HostSheet, row: number, column: number, cell: MemoryCell): void {
  if (cell === null) return;
  const host = sheet.at(row, column);
  if (typeof cell !== 'object') host.value = cell;
  else if ('error' in cell) Object.assign(host, { value: cell.error, isError: true });
  else {
    if (cell.value !== undefined && cell.value !== null) put(sheet, row, column, cell.value);
    if (cell.formula !== undefined) host.formula = cell.formula;
    host.style = {
      ...plainStyle,
      ...(cell.format !== undefined && { format: cell.format }),
      ...(cell.font !== undefined && { fontName: cell.font }),
      ...(cell.bold !== undefined && { bold: cell.bold }),
      ...(cell.italic && { italic: true }),
      ...(cell.indent && { indent: cell.indent }),
      ...(cell.align && { horizontal: cell.align.replace(/^./, (one) => one.toUpperCase()) }),
      ...(cell.unlocked && { locked: false }),
      ...(cell.borders && { borders: bordersOf(cell.borders) }),
      ...(cell.strike !== undefined && { strike: cell.strike }),
      ...(cell.runs && {
        strike: whole(cell, (run) => run.strike),
        raised: whole(cell, (run) => run.raised),
      }),
      ...(cell.fill !== undefined && { fill: `#${cell.fill}` }),
      ...(cell.color !== undefined && { color: `#${cell.color}` }),
    };
  }
}

export function bookFrom(init: MemoryWorkbookInit): HostBook {
  const book = new HostBook();
  for (const given of init.sheets) {
    const sheet = book.addSheet(given.name);
    (given.rows ?? []).forEach((cells, row) =>
      cells.forEach((cell, column) => put(sheet, row, column, cell)),
    );
    sheet.merges = (given.merges ?? []).map((text) => areaFromA1(text)!);
    for (const row of [
      ...(given.hiddenRows ?? []),
      ...(given.filteredRows ?? []),
      ...(given.collapsedRows ?? []),
    ])
      sheet.hiddenRows.add(row);
    for (const column of given.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
    const filtered = given.filteredRows ?? [];
    if (filtered.length > 0)
      sheet.filter = {
        area: { top: Math.min(...filtered) - 1, bottom: Math.max(...filtered), left: 0, right: 3 },
        filtered: true,
      };
    sheet.visibility = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' }[
      given.visibility ?? 'visible'
    ];
    sheet.isProtected = given.protected ?? false;
    if (given.tag)
      sheet.names.push({
        id: book.next(),
        name: TAG_NAME,
        formula: tagFormula(given.tag),
        visible: false,
        comment: '',
      });
  }
  if (init.memory) book.xmlParts.push({ id: `{XML-${book.next()}}`, xml: memoryPart(init.memory) });
  return book;
}
