/** Formulas of classification without a day: found wherever they stand in a formula, and dated without touching anything else. */
import { asOfDay, datingChanges, undatedFormulas, withDay } from '../../src/app/undated-formulas';
import { messageOf } from '../../src/app/describe';
import { survey } from '../../src/app/survey';
import { MemoryWorkbook } from '../memory';

const DAY = '2026-12-31';

test.each([
  ['=PHANLOAIHO(A1,B1,"nông thôn")', '=PHANLOAIHO(A1,B1,"nông thôn",DATE(2026,12,31))'],
  ['=PHANLOAIHO(A1,B1,"nông thôn",)', '=PHANLOAIHO(A1,B1,"nông thôn",DATE(2026,12,31))'],
  ['=CHUANNGHEO("nông thôn, (xã)")', '=CHUANNGHEO("nông thôn, (xã)",DATE(2026,12,31))'],
  [
    `=IF(PHANLOAITHUNHAP('Sổ, (1)'!B2,SUM(C2:D2),"nông thôn")="Hộ nghèo","x","")`,
    `=IF(PHANLOAITHUNHAP('Sổ, (1)'!B2,SUM(C2:D2),"nông thôn",DATE(2026,12,31))="Hộ nghèo","x","")`,
  ],
  [
    '=_xldudf_CHUANNGHEO("nông thôn")-GN.CHUANNGHEO("thành thị",A1)',
    '=_xldudf_CHUANNGHEO("nông thôn",DATE(2026,12,31))-GN.CHUANNGHEO("thành thị",A1)',
  ],
  ['=PHANLOAIHO(A1,B1,"nông thôn",C1)', '=PHANLOAIHO(A1,B1,"nông thôn",C1)'],
  ['=DEMPHANLOAIHO(A1)&"PHANLOAIHO(A1)"', '=DEMPHANLOAIHO(A1)&"PHANLOAIHO(A1)"'],
  ['=PHANLOAIHO(A1,B1', '=PHANLOAIHO(A1,B1'],
])('%s becomes %s', (before, after) => expect(withDay(before, DAY)).toBe(after));

const formula = (
  text: string,
  value: string | number,
): { formula: string; value: string | number } => ({
  formula: text,
  value,
});
const workbook = (): MemoryWorkbook =>
  new MemoryWorkbook({
    sheets: [
      {
        name: 'Xét thử',
        rows: [
          ['Thu nhập', 'Loại hộ', 'Chuẩn'],
          [1_000_000, formula('=PHANLOAITHUNHAP(A2,3,"nông thôn")', 'Hộ nghèo'), 5],
          [1_000_000, formula('=PHANLOAITHUNHAP(A3,3,"nông thôn",2026)', 'Hộ nghèo')],
          [1, 2, formula('=CHUANNGHEO("nông thôn")*2', 3_000_000)],
        ],
      },
    ],
  });

test('they are told with their cells, and only they change', async () => {
  const port = workbook();
  const settings = new Map([['nam', '2026']]);
  const seen = await survey(port, { settings });
  const undated = undatedFormulas(seen.recognition.grids);
  expect(undated.map(({ cell, names }) => [cell.cell, ...names])).toEqual([
    ['B2', 'PHANLOAITHUNHAP'],
    ['C4', 'CHUANNGHEO'],
  ]);
  expect(messageOf(seen.findings.find(({ code }) => code === 'LUAT-006')!)).toBe(
    '2 công thức PHANLOAITHUNHAP, CHUANNGHEO không ghi ngày (ô B2, C4): kết quả theo chuẩn của ngày mở sổ trên máy.',
  );
  expect(asOfDay(seen.facts)).toBe(DAY);
  await port.write(datingChanges(undated, DAY));
  const after = await survey(port, { settings });
  expect(after.findings.map(({ code }) => code)).not.toContain('LUAT-006');
  const [before, now] = [seen, after].map(({ recognition }) => recognition.grids[0]!);
  expect(now!.look(1, 1)?.formula).toBe('=PHANLOAITHUNHAP(A2,3,"nông thôn",DATE(2026,12,31))');
  expect(now!.look(2, 1)?.formula).toBe(before!.look(2, 1)?.formula);
  expect(Array.from({ length: 4 }, (_, row) => now!.row(row))).toEqual(
    Array.from({ length: 4 }, (_, row) => before!.row(row)),
  );
});
