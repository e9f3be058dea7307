import fc from 'fast-check';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { recalculate } from '../judge/libreoffice';
import { callFunction } from '../../src/functions/call';
import { nativeSheet, samples } from './native';
import { MACHINE_DAY } from '../machine-day';

jest.setTimeout(180_000);

/** FULL=1 takes more. */
const ROWS = process.env.FULL ? 5000 : 1000;
const ours = (name: string, ...args: unknown[]): unknown => {
  const outcome = callFunction(name, args, MACHINE_DAY);
  return 'value' in outcome ? outcome.value : outcome.error;
};

/** Computes the sheet and hands each row of it to the comparison, which lists what disagrees. */
async function disagreements(
  rows: readonly (string | number)[][],
  compare: (cell: (column: string) => unknown, row: number) => [string, unknown, unknown][],
): Promise<unknown[]> {
  const cells = (await recalculate(await createXlsx([nativeSheet('Đối chiếu', rows)]))).get(
    'Đối chiếu',
  )!;
  return rows.flatMap((_, index) =>
    compare((column) => cells.get(`${column}${index + 1}`), index)
      .filter(([, mine, native]) => mine !== native)
      .map((difference) => [`row ${index + 1}`, ...difference]),
  );
}

test(`rates of ${ROWS} rows are what ROUND makes of them, ties included`, async () => {
  const counts = fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.nat(100))
    .map(([part, whole, near]) => {
      const poor = Math.min(part, whole);
      return [poor, whole, Math.min(near, whole - poor)];
    });
  // Two hundred thousand households and an odd multiple of five make a rate that ends in 5 at the third decimal.
  const ties = fc.nat(9999).map((step) => [step * 10 + 5, 200_000, 0]);
  const inputs = samples(
    fc.oneof({ weight: 3, arbitrary: counts }, { weight: 1, arbitrary: ties }),
    ROWS,
  );
  const rows = inputs.map(([poor, whole, near]) => [
    poor!,
    whole!,
    near!,
    '=ROUND(A#*100/B#,2)',
    '=ROUND(SUM(A#,C#)*100/B#,2)',
    '=ROUND(C#*100/B#,4)',
    '=ROUND(A#*100/B#-C#*100/B#,2)',
  ]);
  expect(
    await disagreements(rows, (cell, index) => {
      const [poor, whole, near] = inputs[index]! as [number, number, number];
      return [
        ['TYLENGHEO', ours('TYLENGHEO', poor, whole), cell('D')],
        ['TYLENGHEODACHIEU', ours('TYLENGHEODACHIEU', poor, near, whole), cell('E')],
        ['TYLEBAOPHU', ours('TYLEBAOPHU', near, whole, 4), cell('F')],
        ['GIAMTYLE', ours('GIAMTYLE', poor, whole, near, whole), cell('G')],
      ];
    }),
  ).toEqual([]);
});

test(`amounts of ${ROWS} rows are what ROUND, ROUNDDOWN, ROUNDUP and SUM make of them`, async () => {
  const inputs = samples(
    fc.tuple(
      fc.integer({ min: 1, max: 100_000 }),
      fc.constantFrom(3, 5, 10, 12.5, 15),
      fc.nat(5000),
      fc.nat(900),
      fc.nat(300),
      fc.nat(300),
    ),
    ROWS,
  );
  const rows = inputs.map((row) => [
    ...row,
    '=ROUND(A#*B#/100,0)',
    '=ROUNDDOWN(A#*B#/100,0)',
    '=ROUNDUP(A#*B#/100,0)',
    '=ROUND(A#*B#/100,2)',
    '=2000+C#-SUM(D#:E#)+F#',
    '=ROUND(C#*100/(A#+C#),2)',
  ]);
  expect(
    await disagreements(rows, (cell, index) => {
      const [central, percent, opening, out, outToo, into] = inputs[index]!;
      return [
        ['nearest', ours('VONDOIUNG', central, percent), cell('G')],
        ['down', ours('VONDOIUNG', central, percent, 1, 'xuống'), cell('H')],
        ['up', ours('VONDOIUNG', central, percent, 1, 'lên'), cell('I')],
        ['hundredths', ours('VONDOIUNG', central, percent, 0.01), cell('J')],
        ['HOCUOIKY', ours('HOCUOIKY', 2000 + opening, [[out, outToo]], into), cell('K')],
        ['TYLEGIAINGAN', ours('TYLEGIAINGAN', opening, central, 2, opening), cell('L')],
      ];
    }),
  ).toEqual([]);
});

test(`classes and verdicts of ${ROWS} rows are what IF makes of them`, async () => {
  const inputs = samples(
    fc.tuple(
      fc.integer({ min: 130, max: 185 }),
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      fc.integer({ min: 5990, max: 6010 }),
    ),
    ROWS,
  );
  const rows = inputs.map(([income, marks, urban, hundredths]) => [
    income,
    marks * 10,
    urban ? 'thành thị' : 'nông thôn',
    hundredths / 100,
    '=IF(A#>IF(C#="nông thôn",140,175),"Hộ không nghèo",IF(B#>=30,"Hộ nghèo","Hộ cận nghèo"))',
    '=IF(D#>60,"Vượt",IF(D#=60,"Đạt","Chưa đạt"))',
    '=IF(D#<60,"Vượt",IF(D#=60,"Đạt","Chưa đạt"))',
  ]);
  expect(
    await disagreements(rows, (cell, index) => {
      const [income, marks, urban, hundredths] = inputs[index]!;
      return [
        [
          'PHANLOAIHO',
          ours('PHANLOAIHO', income, marks * 10, urban ? 'thành thị' : 'nông thôn'),
          cell('E'),
        ],
        ['DATCHITIEU >=', ours('DATCHITIEU', hundredths / 100, 60, '>='), cell('F')],
        ['DATCHITIEU <=', ours('DATCHITIEU', hundredths / 100, 60, '<='), cell('G')],
      ];
    }),
  ).toEqual([]);
});

test('the largest remainders of 720 blocks of seven rows are what INT, MOD and COUNTIF make of them', async () => {
  const inputs = samples(
    fc.tuple(
      fc.nat(5000),
      fc
        .array(fc.nat(900), { minLength: 7, maxLength: 7 })
        .filter((weights) => weights.some(Boolean)),
    ),
    720,
  );
  const rows = inputs.flatMap(([total, weights], block) =>
    weights.map((weight, index) => {
      const [first, last] = [block * 7 + 1, block * 7 + 7];
      const earlier = index === 0 ? '0' : `COUNTIF(D${first}:D${first + index - 1},D#)`;
      return [
        total,
        weight,
        `=INT(A#*B#/SUM(B${first}:B${last}))`,
        `=MOD(A#*B#,SUM(B${first}:B${last}))`,
        `=C#+IF(COUNTIF(D${first}:D${last},">"&D#)+${earlier}<A#-SUM(C${first}:C${last}),1,0)`,
      ];
    }),
  );
  const parts = inputs.flatMap(([total, weights]) =>
    (ours('PHANBOVON', total, weights) as number[][]).flat(),
  );
  expect(rows.length).toBeGreaterThan(ROWS);
  expect(
    await disagreements(rows, (cell, index) => [['PHANBOVON', parts[index], cell('E')]]),
  ).toEqual([]);
});
