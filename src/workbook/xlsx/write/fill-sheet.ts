/** Puts values into cells of a sheet; rows are put in first where a form has too few. */
import { WorkbookError, type InsertedRows, type RepairedCell, type SheetChange } from '../../port';
import { placeOf } from '../../store/sheet-store';
import { areaFromA1 } from '../../../domain/address';
import { relationshipsOf } from '../../package/relationships';
import type { Book } from '../read/book';
import { eachStyle } from '../read/styled-cells';
import { RowShift } from '../../row-shift';
import { FORMULAS, insertRows, shiftAnchors, shiftFormulas } from './insert-rows';
import { repairCells, type PlacedCell } from './repair-cells';
import { stylesWithFormats } from './styles-append';

export type SheetRepair = Extract<SheetChange, { kind: 'repair' }>;

/**
 * @returns whether a formula gave way to a value
 * @throws WorkbookError 'no-room' for rows above a table of Excel's own, or within an array formula
 */
export async function fillSheet(
  book: Book,
  { sheet, inserts = [], cells }: SheetRepair,
): Promise<boolean> {
  const { parts } = book;
  const { part } = book.sheetPart(sheet);
  if (inserts.length > 0) await growSheet(book, part, sheet, inserts);
  const placed = await withFormats(book, await parts.text(part), cells);
  const { xml, formulaGone } = repairCells(
    await parts.text(part),
    placed,
    await book.storedNumbers(),
  );
  parts.set(part, xml);
  return formulaGone;
}

async function growSheet(
  { parts, workbook }: Book,
  part: string,
  sheet: string,
  inserts: readonly InsertedRows[],
): Promise<void> {
  const shift = new RowShift(inserts);
  const first = Math.min(...inserts.map(({ after }) => after));
  for (const { kind, target, external } of await relationshipsOf(parts, part)) {
    if (external || !parts.has(target)) continue;
    if (kind === 'table') {
      const ref = /\bref="([^"]+)"/.exec(await parts.text(target))?.[1] ?? '';
      if ((areaFromA1(ref)?.bottom ?? 0) >= first)
        throw new WorkbookError('no-room', 'table below');
    }
    if (/^(?:drawing|comments|vmlDrawing|threadedComment)$/.test(kind))
      parts.set(target, shiftAnchors(await parts.text(target), shift));
  }
  parts.set(part, insertRows(await parts.text(part), sheet, inserts));
  const names = /(<(?:\w+:)?definedName\b[^>]*>)([^<]*)(<\/)/g;
  await change(workbook.part, (xml) => shiftFormulas(xml, names, shift, sheet, false));
  for (const { part: other } of workbook.tabs)
    if (other !== null && other !== part)
      await change(other, (xml) => shiftFormulas(xml, FORMULAS, shift, sheet, false));
  for (const chart of parts.names().filter((name) => /\/charts\/[^/]+\.xml$/.test(name)))
    await change(chart, (xml) =>
      shiftFormulas(xml, /(<(?:\w+:)?f>)([^<]*)(<\/)/g, shift, sheet, false),
    );

  async function change(name: string, make: (xml: string) => string): Promise<void> {
    const before = await parts.text(name);
    // Most parts say nothing of the sheet, and stay as bytes.
    if (!before.includes('!')) return;
    const after = make(before);
    if (after !== before) parts.set(name, after);
  }
}

/** The cells with the style that shows their number, where their own does not. */
async function withFormats(
  book: Book,
  xml: string,
  cells: readonly RepairedCell[],
): Promise<PlacedCell[]> {
  const wanted = cells.filter((cell) => cell.format !== undefined);
  const part = book.partOf('styles');
  if (wanted.length === 0 || part === null) return [...cells];
  const styles = new Map<number, number>();
  eachStyle(xml, (row, column, style) => styles.set(placeOf(row, column), style));
  const table = stylesWithFormats(
    await book.parts.text(part),
    wanted.map(({ row, column, format }) => ({
      style: styles.get(placeOf(row, column)) ?? 0,
      format: format ?? 'General',
    })),
  );
  if (table.xml !== null) book.parts.set(part, table.xml);
  const places = new Map(wanted.map((cell, index) => [cell, table.styles[index]]));
  return cells.map((cell) => {
    const style = places.get(cell);
    return style === undefined ? cell : { ...cell, style: String(style) };
  });
}
