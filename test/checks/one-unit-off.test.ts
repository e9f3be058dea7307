/** Every identity broken by one unit, in the sample itself: the finding names it, and nothing else is stopped. */
import { messageOf } from '../../src/app/describe';
import { survey, type Survey } from '../../src/app/survey';
import { differenceOf } from '../../src/domain/finding';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import type { CellSpec } from '../make/cell';
import { edited } from '../make/edit';
import { sampleSheets } from '../make/sample';

async function surveyed(changes: Readonly<Record<string, CellSpec>>): Promise<Survey> {
  const port = await openXlsx(await book(edited(sampleSheets(), changes)));
  // A book that asks to be computed is read with new sums; here the typed sums have to stand against the changed cell.
  port.isToBeComputed = async () => false;
  return survey(port);
}

const stopsOf = (seen: Survey): string[] =>
  seen.findings.filter((item) => item.severity === 'stop').map((item) => item.code);
const one = (seen: Survey, code: string) => seen.findings.find((item) => item.code === code)!;

test('the sample has no stop', async () => {
  expect(stopsOf(await surveyed({}))).toEqual([]);
});

test.each([
  // what, cell → value, codes of the stops, first cell, difference
  [
    'a source of one line',
    { 'Kinh phí!I13': 21 },
    ['VON-001', 'VON-002', 'VON-003'],
    'Kinh phí!C13',
    '1',
  ],
  [
    'the investment part of one line',
    { 'Kinh phí!E13': 1 },
    ['VON-007', 'VON-003'],
    'Kinh phí!D13',
    '1',
  ],
  [
    'a sub-project',
    { 'Kinh phí!H15': 16, 'Kinh phí!G15': 24, 'Kinh phí!C15': 174 },
    ['VON-004', 'VON-003'],
    'Kinh phí!C14',
    '1',
  ],
  ['the total row', { 'Kinh phí!C12': 1002 }, ['VON-001', 'VON-003'], 'Kinh phí!C12', '-1'],
  [
    'all households of one hamlet',
    { 'Tổng hợp thôn!C13': 413 },
    ['HO-001'],
    'Tổng hợp thôn!C18',
    '1',
  ],
  [
    'poor households of one hamlet at the start',
    { 'Tổng hợp thôn!D13': 93 },
    ['HO-001', 'HO-004'],
    'Tổng hợp thôn!D18',
    '1',
  ],
  [
    'poor households of one hamlet at the end',
    { 'Tổng hợp thôn!L13': 29 },
    ['HO-001', 'HO-004'],
    'Tổng hợp thôn!L18',
    '1',
  ],
  [
    'the fall of one hamlet',
    { 'Tổng hợp thôn!H13': 65 },
    ['HO-001', 'HO-004'],
    'Tổng hợp thôn!H18',
    '1',
  ],
  [
    'the typed total of near-poor households',
    { 'Tổng hợp thôn!N18': 12 },
    ['HO-001', 'HO-004'],
    'Tổng hợp thôn!N18',
    '-1',
  ],
] as const)('%s', async (_, changes, codes, cell, difference) => {
  const seen = await surveyed(changes as Readonly<Record<string, CellSpec>>);
  expect([...new Set(stopsOf(seen))].sort()).toEqual([...codes].sort());
  const first = one(seen, codes[0]);
  expect(`${first.cells[0]!.sheet}!${first.cells[0]!.cell}`).toBe(cell);
  expect(differenceOf(first)!.toString()).toBe(difference);
  expect(messageOf(first)).toMatch(/\d/);
});

test.each([
  ['a typed rate', { 'Tổng hợp thôn!M18': 5.58 }, 'HO-003', 'Tổng hợp thôn!M18'],
  ['typed points', { 'Tổng hợp thôn!I18': 14.15 }, 'HO-014', 'Tổng hợp thôn!I18'],
  [
    'a target that contradicts the number that is to leave',
    { 'Chỉ tiêu!E11': 263 },
    'CT-003',
    'Chỉ tiêu!E10',
  ],
  [
    'a poor household less in the register',
    { 'Danh sách hộ!W11': 'Hộ cận nghèo' },
    'HO-013',
    'Tổng hợp thôn!L13',
  ],
] as const)('%s is to be looked at and blocks nothing', async (_, changes, code, cell) => {
  const seen = await surveyed(changes as Readonly<Record<string, CellSpec>>);
  expect(stopsOf(seen)).toEqual([]);
  const found = one(seen, code);
  expect(found).toMatchObject({ severity: 'check' });
  expect(`${found.cells[0]!.sheet}!${found.cells[0]!.cell}`).toBe(cell);
});

test('a household whose class is not clear stops what counts the register, and nothing else', async () => {
  const seen = await surveyed({ 'Danh sách hộ!W11': 'chưa rõ' });
  expect(stopsOf(seen)).toEqual(['HO-007']);
  const found = one(seen, 'HO-007');
  expect(found.subjects).toEqual(['register']);
  expect(found.cells[0]).toEqual({ sheet: 'Danh sách hộ', cell: 'C11' });
});

test('more poor households than households', async () => {
  const seen = await surveyed({ 'Tổng hợp thôn!C17': 15 });
  expect(stopsOf(seen)).toContain('HO-002');
  expect(one(seen, 'HO-002').cells.map((place) => place.cell)).toEqual(
    expect.arrayContaining(['C17']),
  );
});

test('more served than entitled', async () => {
  const seen = await surveyed({ 'Chỉ tiêu!G33': 1000 });
  expect(stopsOf(seen)).toEqual(['CT-004']);
});

test('an error value stops what depends on it, and nothing else', async () => {
  const seen = await surveyed({ 'Kinh phí!H13': { v: { error: '#REF!' } as never } });
  expect(
    new Set(
      seen.findings.filter((item) => item.severity === 'stop').flatMap((item) => item.subjects),
    ),
  ).toEqual(new Set(['funding']));
});

test('a year without a programme is never judged by the old rule', async () => {
  const seen = await survey(await openXlsx(await book(sampleSheets())), {
    settings: new Map([['nam', '2031']]),
  });
  const codes = seen.findings.map((item) => item.code);
  expect(codes).toContain('LUAT-002');
  expect(codes).toContain('VON-012');
  expect(
    codes.filter((code) => code === 'VON-010' || code === 'VON-011' || code === 'PC-003'),
  ).toEqual([]);
});

test('money carried over into 2026 keeps the rule of its own years, marked unconfirmed', async () => {
  const seen = await survey(await openXlsx(await book(sampleSheets())), {
    settings: new Map([['nam', '2026']]),
  });
  const codes = seen.findings.map((item) => item.code);
  expect(codes).not.toContain('LUAT-002');
  expect(codes).not.toContain('VON-012');
  expect(one(seen, 'VON-010')).toMatchObject({
    rule: { document: 'Quyết định 02/2022/QĐ-TTg', unconfirmed: true },
    params: { source: 'địa phương (vốn kéo dài)' },
  });
});

test("the office's own ratio judges a year without a rule, and is named", async () => {
  const seen = await survey(await openXlsx(await book(sampleSheets())), {
    settings: new Map([
      ['nam', '2026'],
      ['ty-le-doi-ung', '20'],
    ]),
  });
  const found = one(seen, 'VON-011');
  expect(found.expected!.toString()).toBe('174.2');
  expect(found.rule).toMatchObject({ unconfirmed: true });
});
