/** How numbers are typed. */
import { detail, type CellSpec } from '../../cell';
import { SUM_OF_ITEMS } from '../lay-out';
import { vietnameseNumber } from '../../messy/model';
import type { Table } from '../model';
import { ANY, ofTable, type Trait } from './trait';

/** Columns whose numbers identify or date something. */
const KEPT = new Set(['stt', 'birth', 'man', 'woman', 'card', 'phone', 'ward']);

function eachNumber(
  table: Table,
  change: (value: number, cell: CellSpec, key: string) => CellSpec,
  lines = table.lines,
): void {
  for (const line of lines)
    for (const [key, cell] of Object.entries(line.cells)) {
      const { v } = detail(cell);
      if (typeof v === 'number' && !KEPT.has(key) && !key.startsWith('x'))
        line.cells[key] = change(v, cell, key);
    }
}

/** Tables with figures in their cells; a register has none but its people. */
const FIGURES = ['summary', 'flow', 'lacks', 'funding'] as const;

export const cellTraits: readonly Trait[] = [
  ofTable('numbers as text', 6, FIGURES, ({ table }) => {
    eachNumber(table, (value) => ({ v: vietnameseNumber(value), format: '@' }));
  }),
  ofTable('some numbers as text', 6, ANY, ({ table }, chance) => {
    eachNumber(table, (value, cell) =>
      chance.maybe(0.3) && value > 0 ? { v: vietnameseNumber(value), format: '@' } : cell,
    );
  }),
  ofTable('blanks round and in numbers', 6, FIGURES, ({ table }, chance) => {
    eachNumber(table, (value, cell) =>
      chance.maybe(0.4)
        ? { v: ` ${vietnameseNumber(value).replace(/\./g, chance.pick([' ', '\u00a0']))} ` }
        : cell,
    );
  }),
  ofTable('zero as a dash', 6, ['summary', 'flow', 'lacks', 'funding'], ({ table }, chance) => {
    const dash = chance.pick(['-', '–', ' - ']);
    eachNumber(table, (value, cell) => (value === 0 ? dash : cell));
  }),
  ofTable('counts with their unit', 6, ['summary', 'flow'], ({ table }, chance) => {
    eachNumber(table, (value, cell, key) =>
      /Rate$/.test(key) || key === 'people' || table.columns.some((one) => one.key === 'unit')
        ? cell
        : chance.maybe(0.5)
          ? `${value} hộ`
          : cell,
    );
  }),
  ofTable('digits of full width', 6, FIGURES, ({ table }, chance) => {
    eachNumber(table, (value, cell) =>
      chance.maybe(0.3) && Number.isInteger(value) && value < 1000
        ? [...String(value)].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('')
        : cell,
    );
  }),
  ofTable('noise behind the fifteenth digit', 6, FIGURES, ({ table }, chance) => {
    eachNumber(table, (value, cell) =>
      chance.maybe(0.5) && value > 3 ? { ...detail(cell), v: value - 1e-13 * value } : cell,
    );
  }),
  ofTable('sums without a stored result', 6, ['summary', 'flow', 'lacks', 'funding'], (place) => {
    for (const line of place.table.lines)
      if (line.kind === 'total')
        for (const [key, cell] of Object.entries(line.cells))
          if (typeof detail(cell).v === 'number' && !/Rate$/.test(key))
            line.cells[key] = { v: null, f: SUM_OF_ITEMS };
  }),
  ofTable(
    'amounts in thousands shown in millions',
    7,
    ['funding'],
    ({ table }) => {
      eachNumber(table, (value) => ({ v: value * 1000, format: '#,##0.0##,' }));
    },
    (table) =>
      !/nghìn|ngàn|1\.000 đồng/.test(table.unitLine ?? '') &&
      table.lines.every((line) => typeof detail(line.cells['central'] ?? 0).v === 'number'),
  ),
  ofTable(
    'rates shown by a percent format',
    6,
    ['summary'],
    ({ table }) => {
      eachNumber(table, (value, cell, key) =>
        /Rate$/.test(key) ? { v: Number((value / 100).toFixed(6)), format: '0.00%' } : cell,
      );
    },
    (table) => table.columns.some(({ key }) => /Rate$/.test(key)),
  ),
];
