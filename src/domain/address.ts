/** Cell addresses in A1 form. Rows and columns are counted from 0 inside the program. */

/** A cell of a sheet, by the names that an officer sees. */
export interface CellRef {
  readonly sheet: string;
  /** "D12" */
  readonly cell: string;
}

/** A block of cells; all four bounds are inclusive and counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= spelt(column));
}

/** Asked for each cell that a finding or a figure names, so it is kept. */
const LETTERS: string[] = [];

function spelt(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** (11, 3) → "D12". */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "D12", "$D$12" → { row: 11, column: 3 }, or null when the text is no address. */
export function fromA1(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address.trim());
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** "A6:M126"; a single cell is "A6". */
export function areaToA1(area: Area): string {
  const start = toA1(area.top, area.left);
  const end = toA1(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** "A6:M126" or "A6" as an area, or null. */
export function areaFromA1(text: string): Area | null {
  const [start, end = start] = text.split(':');
  const [from, to] = [fromA1(start!), fromA1(end!)];
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Whether the block "A9:P18" has the cell "C12" in it. */
export function areaHolds(range: string, cell: string): boolean {
  const area = areaFromA1(range);
  const at = fromA1(cell);
  return (
    area !== null &&
    at !== null &&
    at.row >= area.top &&
    at.row <= area.bottom &&
    at.column >= area.left &&
    at.column <= area.right
  );
}

/** A sheet as a formula names it: "'Tổng hợp thôn'". */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
