/**
 * Untidy forms: every number that stands in one afterwards is the one below, by the figures of the
 * sample, and every other cell for a figure, save one with a formula, is named as blank.
 */
import { fillForm, whyBlank } from '../../src/app/fill-form';
import { newResults } from '../../src/app/fill-form/results';
import type { Survey } from '../../src/app/survey';
import { toA1 } from '../../src/domain/address';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { formIn } from './filling';
import { UNTIDY } from './untidy-forms';

type Column = readonly (number | null)[];
const of = (key: 'households' | 'poor' | 'nearPoor' | 'openingPoor' | 'openingNearPoor') => [
  ...HAMLETS.map((hamlet) => hamlet[key]),
  HAMLETS.reduce((all, hamlet) => all + hamlet[key], 0),
];
const [ALL, POOR, NEAR] = [of('households'), of('poor'), of('nearPoor')];
const minus = (one: Column, other: Column): Column =>
  one.map((value, at) => (value ?? 0) - (other[at] ?? 0));
const share = (part: readonly number[]): Column =>
  part.map((value, at) => Math.round((value / (ALL[at] ?? 1)) * 10_000) / 100);
const first = (column: Column): Column => [...column.slice(-1), ...column.slice(0, -1)];

interface Expected {
  /** By the column's letter: the numbers that stand in it, from `top` down. */
  readonly top: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** Reasons that have to be told, by a cell. */
  readonly told?: Readonly<Record<string, RegExp>>;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'total above': {
    top: 6,
    columns: {
      C: first(ALL),
      D: first(POOR),
      E: first(share(POOR)),
      F: first(NEAR),
      G: first(share(NEAR)),
    },
  },
  'hamlets across': {
    top: 5,
    columns: Object.fromEntries(
      ['C', 'D', 'E', 'F', 'G'].map((letter, at) => [
        letter,
        [ALL, POOR, share(POOR), NEAR, share(NEAR)].map((column) => column[at] ?? null),
      ]),
    ),
  },
  'numbers with formulas': {
    top: 6,
    columns: {
      C: of('openingPoor'),
      D: POOR,
      E: minus(of('openingPoor'), POOR),
      F: of('openingNearPoor'),
      G: NEAR,
      H: minus(of('openingNearPoor'), NEAR),
    },
  },
  'funding in thousands': {
    top: 5,
    columns: {
      C: [460_000, 243_000, 173_000, 70_000, 160_000, 46_000, 92_000, null, 1_001_000],
      D: [400_000, 211_000, 150_000, 61_000, 140_000, 40_000, 80_000, null, 871_000],
      E: [40_000, 21_000, 15_000, 6000, 14_000, 4000, 8000, null, 87_000],
      F: [20_000, 11_000, 8000, 3000, 6000, 2000, 4000, null, 43_000],
    },
  },
  'formulas over another year': {
    top: 4,
    columns: { C: [null, null, null, null, null, 0], E: POOR, F: POOR.map((value) => -value) },
    told: { F4: /ô còn trống \(C4\)/, F6: /ô còn trống/, C9: /ô còn trống/, F9: /ô còn trống/ },
  },
  'a note right below': { top: 4, columns: { C: [25, 22, 18, 16, 10, 91] } },
  'sources of disbursement': {
    top: 4,
    columns: { B: [871_000_000, 87_000_000, 43_000_000, null, 1_001_000_000] },
  },
  'words of other lists': { top: 6, columns: {}, told: { C6: /hoàn cảnh khó khăn/ } },
  'next year': { top: 4, columns: {}, told: { C4: /năm khác/, E9: /năm khác/ } },
  'a note between hamlets': {
    top: 4,
    columns: { C: [28, null, 24, null, null] },
    told: { C7: /chưa hiểu dòng/, C8: /không ghi đủ/ },
  },
  'some of the hamlets': { top: 3, columns: {}, told: { C6: /không ghi đủ/ } },
  'a list of houses': { top: 3, columns: {}, told: { C3: /nhà tạm/ } },
  'years of a rate': {
    top: 4,
    columns: { D: share(of('openingPoor')), E: share(POOR) },
    told: { C4: /năm khác/ },
  },
  'both classes': {
    top: 5,
    columns: { C: POOR, E: NEAR, G: POOR.map((value, at) => value + (NEAR[at] ?? 0)) },
  },
  'one class beside none': {
    top: 4,
    columns: { E: [0, 1, 0, 3, 2, 6], F: POOR },
    told: { C4: /không nói số này của hộ nghèo/ },
  },
  'two subtotals': {
    top: 3,
    columns: { C: [28, 24, null, 21, 17, 14, null] },
    told: { C5: /nhiều dòng tổng/, C9: /nhiều dòng tổng/ },
  },
  'some of the lines': {
    top: 3,
    columns: { B: [400, 80], C: [40_000_000, 8_000_000] },
    told: { B5: /không ghi đủ/, D3: /không ghi đơn vị tiền/ },
  },
  'some of the sources': {
    top: 4,
    columns: { B: [871, 87] },
    told: { B6: /không ghi đủ/ },
  },
  'a rate of the plan': {
    top: 3,
    columns: { B: [264, null, 185], C: [264, 5.57, 185] },
    told: { D4: /tính trên tổng nào/ },
  },
  'two rows a hamlet': {
    top: 4,
    columns: { E: [28, 105, 24, 96], F: [3, 9, 2, 7] },
    told: { D4: /không nói số này/ },
  },
  quarters: { top: 3, columns: {}, told: { C3: /[qQ]uý/ } },
  'some hamlets across': {
    top: 3,
    columns: { B: [28, 3], C: [24, 2] },
    told: { D3: /không ghi đủ/, D4: /không ghi đủ các thôn/ },
  },
};

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

it.each(UNTIDY.map((form) => [form.name, form] as const))('%s', async (name, form) => {
  const port = await openXlsx(await book([form]));
  const sheet = await formIn(port);
  const fill = await fillForm(port, sheet, seen, { today: '2026-01-05' });
  if (fill.change) await port.write([fill.change]);
  const results = await newResults(port, name);
  if (results) await port.write([results]);
  const expected = EXPECTED[name];
  if (!expected) throw new Error(`nothing is expected of ${name}`);
  const wanted: Record<string, number> = {};
  for (const [letter, column] of Object.entries(expected.columns))
    column.forEach((value, at) => {
      if (value !== null) wanted[`${letter}${expected.top + at}`] = value;
    });
  const there: Record<string, number> = {};
  const store = await port.cells(name);
  for (let row = expected.top - 1; row < store.rowCount; row++)
    for (let column = 0; column < store.columnCount; column++) {
      const value = store.value(row, column);
      // The ordinals of rows are no figures.
      if (typeof value === 'number' && (column > 0 || wanted[toA1(row, 0)] !== undefined))
        there[toA1(row, column)] = value;
    }
  expect(there).toEqual(wanted);
  const told = new Map(fill.plan.blank.map(({ cell, why }) => [cell, whyBlank(why)]));
  for (const [cell, why] of Object.entries(expected.told ?? {}))
    expect([cell, told.get(cell)]).toEqual([cell, expect.stringMatching(why)]);
  const silent: string[] = [];
  const added = fill.plan.inserts.reduce((all, { count }) => all + count, 0);
  for (const { bodyTop, bottom, columns } of fill.plan.tables)
    for (const { column, kind } of columns)
      for (let row = bodyTop; kind === 'value' && row <= bottom + added; row++) {
        const cell = toA1(row, column);
        const formula = store.look(row, column)?.formula;
        if (store.value(row, column) === null && formula === undefined && !told.has(cell))
          silent.push(cell);
      }
  expect(silent).toEqual([]);
  // A cell is one of the two.
  expect(fill.plan.filled.filter(({ cell }) => told.has(cell))).toEqual([]);
});
