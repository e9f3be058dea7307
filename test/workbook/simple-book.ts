/** The bytes of an .xlsx written out by hand from the same description that a workbook in memory takes. */
import { columnLetters } from '../../src/domain/address';
import type { CellLook, CellValue } from '../../src/workbook/port';
import type { MemoryCell, MemorySheetInit, MemoryWorkbookInit } from '../memory';
import { zip, type Parts } from './zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function simpleBook(init: MemoryWorkbookInit): Promise<Uint8Array> {
  return zip(simpleParts(init));
}

export function simpleParts(init: MemoryWorkbookInit): Record<string, string> {
  const looks: CellLook[] = [];
  const sheets = init.sheets.map((sheet) => sheetPart(sheet, looks));
  const each = <T>(make: (sheet: MemorySheetInit, number: number) => T) =>
    init.sheets.map((sheet, index) => make(sheet, index + 1));
  const parts: Parts = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each(({ name, visibility }, number) => `<sheet name="${escaped(name)}" sheetId="${number}"${{ visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' }[visibility ?? 'visible']} r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${each((_, number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}` +
      `<Relationship Id="rId900" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesPart(looks),
  };
  return {
    ...(parts as Record<string, string>),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

function sheetPart(sheet: MemorySheetInit, looks: CellLook[]): string {
  const rows = sheet.rows ?? [];
  const filtered = sheet.filteredRows ?? [];
  const collapsed = sheet.collapsedRows ?? [];
  const rowTags = rows.map((cells, row) => {
    const hidden = [...filtered, ...collapsed, ...(sheet.hiddenRows ?? [])].includes(row);
    const outline = collapsed.includes(row) ? ' outlineLevel="1"' : '';
    const mark = collapsed.includes(row - 1) && !collapsed.includes(row) ? ' collapsed="1"' : '';
    return `<row r="${row + 1}"${hidden ? ' hidden="1"' : ''}${outline}${mark}>${cells.map((cell, column) => cellTag(cell, `${columnLetters(column)}${row + 1}`, looks)).join('')}</row>`;
  });
  const columns = (sheet.hiddenColumns ?? []).map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const merges = sheet.merges ?? [];
  const filter =
    filtered.length > 0
      ? `<autoFilter ref="A${Math.min(...filtered)}:A${Math.max(...filtered) + 1}"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>`
      : '';
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${rowTags.join('')}</sheetData>` +
    `${sheet.protected ? '<sheetProtection sheet="1" objects="1"/>' : ''}${filter}` +
    `${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
  );
}

function cellTag(cell: MemoryCell, address: string, looks: CellLook[]): string {
  const spec =
    cell === null || typeof cell !== 'object' || 'error' in cell ? { value: cell } : cell;
  const { value = null, formula, ...look } = spec as CellLook & { value?: CellValue };
  if (value === null && formula === undefined && Object.keys(look).length === 0) return '';
  const style = Object.keys(look).length > 0 ? ` s="${looks.push(look)}"` : '';
  const source = formula === undefined ? '' : `<f>${escaped(formula.slice(1))}</f>`;
  const typed = (type: string, text: string) =>
    `<c r="${address}"${style} t="${type}">${source}<v>${escaped(text)}</v></c>`;
  if (value === null) return `<c r="${address}"${style}>${source}</c>`;
  if (typeof value === 'number') return `<c r="${address}"${style}>${source}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return typed('b', value ? '1' : '0');
  if (typeof value === 'object') return typed('e', value.error);
  if (source) return typed('str', value);
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value).replace(/\r/g, '_x000D_')}</t></is></c>`;
}

function stylesPart(looks: readonly CellLook[]): string {
  const all = [{}, ...looks] as CellLook[];
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${all.length}">${all.map((look, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(look.format ?? 'General')}"/>`).join('')}</numFmts>` +
    `<fonts count="${all.length}">${all.map((look) => `<font>${look.bold ? '<b/>' : ''}${look.strike ? '<strike/>' : ''}<sz val="11"/>${look.color ? `<color rgb="FF${look.color}"/>` : ''}<name val="${look.font ?? 'Calibri'}"/></font>`).join('')}</fonts>` +
    `<fills count="${all.length}">${all.map((look) => (look.fill ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/></patternFill></fill>` : '<fill><patternFill patternType="none"/></fill>')).join('')}</fills>` +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${all.length}">${all.map((look, index) => `<xf numFmtId="${look.format ? 164 + index : 0}" fontId="${index}" fillId="${index}" borderId="0" xfId="0"/>`).join('')}</cellXfs></styleSheet>`
  );
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
