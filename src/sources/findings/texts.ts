/**
 * Texts that are read otherwise than they are stored: old encodings, other Unicode forms, stray
 * blanks, dangerous first characters.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { oldEncoding } from '../../rules/words/CHU-001';
import { lostHorns } from '../../rules/words/CHU-002';
import { dangerousStart } from '../../rules/words/CHU-003';
import { foreignD } from '../../rules/words/CHU-004';
import { composedLetters } from '../../rules/words/CHU-005';
import { strayBlanks } from '../../rules/words/CHU-006';
import type { Grid } from '../grid/grid';
import type { RecognisedTable } from '../table';
import { columnOf } from '../table';
import { QUOTABLE_FIELDS } from '../../catalogue/personal';
import words from '../vocabulary/rows.json';

const SHOWN = 20;
const NAMES: Readonly<Record<string, string>> = { tcvn3: words.encodings.tcvn3, vni: 'VNI' };

export function textFindings(grid: Grid, tables: readonly RecognisedTable[]): Finding[] {
  return [...encodingFindings(grid, tables), ...tables.flatMap(nameFindings)];
}

function encodingFindings(grid: Grid, tables: readonly RecognisedTable[]): Finding[] {
  const { counts, cells, lostHorn } = grid.legacy;
  const at = (cell: { readonly row: number; readonly column: number }): CellRef => ({
    sheet: grid.sheet,
    cell: toA1(cell.row, cell.column),
  });
  const found: Finding[] = [...counts].map(([encoding, count]) => {
    const own = cells.filter((cell) => cell.encoding === encoding);
    const preview = own
      .filter((cell) => isQuotable(tables, cell.row, cell.column))
      .slice(0, 3)
      .map(
        (cell) =>
          `«${String(grid.value(cell.row, cell.column)).trim().slice(0, 40)}» → «${grid.text(cell.row, cell.column).slice(0, 40)}»`,
      );
    return oldEncoding.raise(
      { encoding: NAMES[encoding]!, count, preview },
      { cells: own.slice(0, SHOWN).map(at) },
    );
  });
  if (lostHorn.length > 0) {
    found.push(
      lostHorns.raise(
        {
          count: lostHorn.length,
          preview: lostHorn
            .filter((cell) => isQuotable(tables, cell.row, cell.column))
            .slice(0, 3)
            .map((cell) => `«${grid.text(cell.row, cell.column).slice(0, 40)}»`),
        },
        { cells: lostHorn.slice(0, SHOWN).map(at) },
      ),
    );
  }
  return found;
}

/**
 * Words of headers and titles, and names of hamlets, lines and agencies; any other cell may be
 * about a person.
 */
function isQuotable(tables: readonly RecognisedTable[], row: number, column: number): boolean {
  const inside = tables.filter((table) => row <= table.area.bottom);
  if (inside.some((table) => row <= table.headerRows[1]))
    return !tables.some((table) => row > table.headerRows[1] && row <= table.area.bottom);
  return inside.some(
    (table) =>
      table.kind !== 'household-register' &&
      table.columns.some(
        (one) => one.column === column && QUOTABLE_FIELDS.has(one.field?.id ?? ''),
      ),
  );
}

const DANGEROUS = /^[=+\-@\t\r\n]/;
/**
 * What a spreadsheet would compute, or call another program with, if the text were typed into a
 * cell: "=A1", "@SUM(1;2)", "+cmd|' /C calc'!A0".
 */
const FORMULA =
  /^\s*=\s*\S|^[\s=+\-@]{1,20}[\w.$:+\-*/^]{0,200}[A-Za-z]\w{0,60}\(|^[\s=+\-@][^|]+\|.*!/;
const STRAY = /[\u00A0\t\r\n\u200B-\u200F\uFEFF]|^ | $| {2}/;

/** Names of rows (places, persons): counted, never quoted. */
function nameFindings(table: RecognisedTable): Finding[] {
  const key = columnOf(table, 'name') ?? columnOf(table, 'place');
  if (!key) return [];
  const { grid } = table;
  const dangerous: CellRef[] = [];
  const formulas: CellRef[] = [];
  const composed: CellRef[] = [];
  const lookAlike: CellRef[] = [];
  const stray: CellRef[] = [];
  for (const { row } of table.rows) {
    const value = grid.value(row, key.column);
    if (typeof value !== 'string') continue;
    const cell = (): CellRef => ({ sheet: grid.sheet, cell: toA1(row, key.column) });
    if (DANGEROUS.test(value)) dangerous.push(cell());
    if (DANGEROUS.test(value) && FORMULA.test(value)) formulas.push(cell());
    if (/[\u0300-\u036f]/.test(value) && value !== value.normalize('NFC')) composed.push(cell());
    if (/[Ðð]/.test(value) && /[Ðð]/.test(grid.text(row, key.column))) lookAlike.push(cell());
    if (STRAY.test(value)) stray.push(cell());
  }
  const tell = (
    rule: typeof dangerousStart,
    cells: readonly CellRef[],
    more: { readonly formulas?: number; readonly formulaCells?: readonly string[] } = {},
  ): Finding[] =>
    cells.length === 0
      ? []
      : [
          rule.raise(
            { count: cells.length, header: key.header, ...more },
            { cells: cells.slice(0, SHOWN) },
          ),
        ];
  const worse =
    formulas.length === 0
      ? {}
      : { formulas: formulas.length, formulaCells: formulas.slice(0, 5).map(({ cell }) => cell) };
  return [
    ...tell(dangerousStart, dangerous, worse),
    ...tell(foreignD, lookAlike),
    ...tell(composedLetters, composed),
    ...tell(strayBlanks, stray),
  ];
}
