/** The figures that each peer came to, one row a place in the order of the register's columns, to be compared with one another. */
import { readFileSync } from 'node:fs';
import '../../.config/typescript-loader.mjs';

const { openXlsx } = await import('../../src/workbook/xlsx/open.ts');
const { COLUMNS, placeName } = await import('../make/large/index.ts');

async function rowsOf(workbook, sheet) {
  const rows = [];
  for await (const block of workbook.rows(sheet)) rows.push(...block.values);
  return rows;
}

/** Out of the Biểu that the program wrote: where in which Biểu a figure is printed. */
const PRINTED = Object.fromEntries(
  COLUMNS.map((name) => {
    const [group, field = ''] = name.split('.');
    const poor = group === 'poor';
    const number = Number(/\d+$/.exec(field)?.[0] ?? 0);
    if (field.startsWith('indicator'))
      return [name, { sheet: poor ? 'Biểu 04-BC' : 'Biểu 06-BC', column: 3 + number, line: 0 }];
    if (field.startsWith('cause'))
      return [name, { sheet: 'Biểu 10-BC', column: (poor ? 2 : 11) + number, line: 0 }];
    const column = (poor ? 3 : 8) + (field === 'minority' ? 1 : 0);
    return [name, { sheet: 'Biểu 08-BC', column, line: field === 'people' ? 1 : 0 }];
  }),
);

/** @param places how many places the register has */
export async function printedFigures(file, places) {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)));
  const sheets = new Map();
  for (const { sheet } of Object.values(PRINTED))
    if (!sheets.has(sheet)) sheets.set(sheet, await rowsOf(workbook, sheet));
  return Array.from({ length: places }, (_, place) =>
    COLUMNS.map((name) => {
      const { sheet, column, line } = PRINTED[name];
      const rows = sheets.get(sheet);
      const at = rows.findIndex((row) => row[1] === placeName(place));
      return Number(rows[at + line]?.[column] ?? 0);
    }),
  );
}

/** Out of the sheet of formulas that LibreOffice computed. */
export async function formulaFigures(file, places) {
  const rows = await rowsOf(await openXlsx(new Uint8Array(readFileSync(file))), 'Công thức');
  return rows.slice(1, 1 + places).map((row) => row.slice(1, 1 + COLUMNS.length));
}

export function analystFigures(file) {
  const { columns, rows } = JSON.parse(readFileSync(file, 'utf8'));
  return rows.map((row) => COLUMNS.map((name) => row[columns.indexOf(name)]));
}

/** @throws Error that names the first figure in which the two differ */
export function mustAgree(who, wanted, found) {
  wanted.forEach((row, place) =>
    row.forEach((value, column) => {
      if (found[place]?.[column] !== value)
        throw new Error(
          `${who}: ${placeName(place)}, ${COLUMNS[column]}: ${found[place]?.[column]} instead of ${value}`,
        );
    }),
  );
  if (found.length !== wanted.length)
    throw new Error(`${who}: ${found.length} places instead of ${wanted.length}`);
}
