/** What an officer does from beginning to end, through the command line, on real files. */
import { existsSync, readFileSync } from 'node:fs';
import { story } from '../make/stories';
import { PLAN_FORMS, PLAN_SHEETS } from '../make/plan-forms';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const stories = async (name: string): Promise<string> =>
  folder.file(`${name}.xlsx`, await story(name));
const codes = (body: { findings: { code: string }[] }): string[] =>
  body.findings.map((item) => item.code);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
const find = (body: { findings: any[] }, code: string): any =>
  body.findings.find((item) => item.code === code);

describe('the figures of the plan', () => {
  test('households, rates by hamlet, start of year, falls', async () => {
    const { code, body } = await json('so-lieu', 'assets/so-mau.xlsx');
    expect(code).toBe(0);
    expect(body.households).toMatchObject({
      total: 1867,
      poor: 104,
      nearPoor: 11,
      poorRate: 5.57,
      nearPoorRate: 0.59,
    });
    expect(body.households.byHamlet.map((place: { poorRate: number }) => place.poorRate)).toEqual([
      6.8, 6.03, 5.75, 4.84, 4.11,
    ]);
    expect(body.opening).toMatchObject({
      basis: 'opening',
      poor: 368,
      nearPoor: 196,
      poorRate: 19.71,
      nearPoorRate: 10.5,
    });
    expect(body.reduction).toEqual({
      poor: 264,
      nearPoor: 185,
      poorPoints: 14.14,
      nearPoorPoints: 9.91,
    });
    const verdicts = Object.fromEntries(
      body.targets.map((target: { code: string; verdict: string }) => [
        target.code,
        target.verdict,
      ]),
    );
    expect(verdicts).toMatchObject({
      a1: 'Đạt',
      a2: 'Đạt',
      b1: 'Đạt',
      b2: 'Đạt',
      'g-ns1': 'Chưa đạt',
      'g-ns2': 'Đạt',
      'g-vl2': 'Đạt',
    });
  });

  test('S3: the split by source, and the counterpart short of 15 % within rounding', async () => {
    const { body } = await json('so-lieu', 'assets/so-mau.xlsx');
    expect(body.funding).toMatchObject({
      unit: 'triệu đồng',
      total: 1001,
      central: 871,
      investment: 0,
      recurrent: 871,
      province: 87,
      commune: 43,
      shares: { central: 87.01, province: 8.69, commune: 4.3 },
      ofCentral: { province: 9.99, commune: 4.94, local: 14.93 },
    });
    const checked = await json('kiem-tra', 'assets/so-mau.xlsx');
    expect(checked.code).toBe(0);
    expect(find(checked.body, 'VON-010')).toMatchObject({
      severity: 'note',
      unit: 'triệu đồng',
      expected: 130.65,
      found: 130,
      difference: -0.65,
    });
    expect(find(checked.body, 'VON-010').message).toContain('±7');
    expect(find(checked.body, 'VON-010').rule.document).toContain('02/2022');
  });

  test('S3: one line carries an allowance of one, and the office may state its own split', async () => {
    const file = await stories('S3-hang');
    const { body } = await json(
      'kiem-tra',
      file,
      '--tham-so',
      'ty-le-tinh=10',
      '--tham-so',
      'ty-le-xa=5',
    );
    const verdicts = body.findings
      .filter((item: { code: string }) => /^VON-01[01]$/.test(item.code))
      .map((item: { code: string; severity: string; difference: number }) => [
        item.code,
        item.severity,
        item.difference,
      ]);
    expect(verdicts).toEqual([
      ['VON-011', 'check', -0.55],
      ['VON-010', 'note', -0.65],
      ['VON-010', 'note', -0.1],
    ]);
  });

  test('S6: seven lines, sums by agency, the double lead and the lines of nobody', async () => {
    const { body } = await json('so-lieu', 'assets/so-mau.xlsx');
    expect(
      body.funding.lines.map((line: Record<string, unknown>) => [
        line.code,
        line.central,
        line.province,
        line.commune,
        line.total,
      ]),
    ).toEqual([
      ['DA2', 400, 40, 20, 460],
      ['DA3.1', 150, 15, 8, 173],
      ['DA3.2', 61, 6, 3, 70],
      ['DA4.1', 90, 9, 4, 103],
      ['DA4.3', 50, 5, 2, 57],
      ['DA6.2', 40, 4, 2, 46],
      ['DA7', 80, 8, 4, 92],
    ]);
    expect(
      Object.fromEntries(
        body.funding.byUnit.map((item: { unit: string; total: number }) => [item.unit, item.total]),
      ),
    ).toEqual({
      'Trung tâm cung ứng dịch vụ công': 679,
      'Phòng Văn hóa – Xã hội': 230,
      'Phòng Kinh tế': 92,
    });
    expect(body.funding.lines[0].leads).toEqual([
      'Trung tâm cung ứng dịch vụ công',
      'Phòng Kinh tế',
    ]);
    const checked = await json('kiem-tra', 'assets/so-mau.xlsx');
    expect(find(checked.body, 'PC-001')).toMatchObject({ severity: 'check' });
    expect(find(checked.body, 'PC-001').message).toContain('Dự án 2');
    expect(find(checked.body, 'PC-003').message).toMatch(
      /Dự án 1; Tiểu dự án 2 – Dự án 4; Dự án 5; Tiểu dự án 1 – Dự án 6/,
    );
  });
});

test('S2: a total for which no whole number meets the rate is told, and nothing is blocked or changed', async () => {
  const file = await stories('S2');
  const { code, body } = await json('kiem-tra', file);
  expect(code).toBe(0);
  const messages = body.findings
    .filter((item: { code: string }) => item.code === 'CT-001')
    .map((item: { message: string }) => item.message);
  expect(messages).toHaveLength(2);
  for (const words of ['1.900', '105,83', '105 hộ → 5,53 %', '106 hộ → 5,58 %'])
    expect(messages[0]).toContain(words);
  for (const words of ['11,21', '11 hộ → 0,58 %', '12 hộ → 0,63 %'])
    expect(messages[1]).toContain(words);
  const made = await json('lap', file, '-o', folder.file('S2-ra.xlsx'));
  expect(made.code).toBe(0);
  expect(made.body.notWritten).toEqual([]);
});

describe('S4: swapped digits', () => {
  test('the sum that does not hold is named with its cell and the likely digits', async () => {
    const { code, body } = await json('kiem-tra', await stories('S4'));
    expect(code).toBe(1);
    expect(find(body, 'VON-001')).toMatchObject({
      severity: 'stop',
      sheet: 'Kinh phí',
      cell: 'I12',
      unit: 'triệu đồng',
      expected: 1001,
      found: 992,
      difference: -9,
    });
    expect(find(body, 'VON-002')).toMatchObject({ expected: 130, found: 121, difference: -9 });
    expect(find(body, 'VON-001').fix).toContain('43 ↔ 34');
  });

  test('funding is refused, the other Biểu are written, and the staff sheets stay', async () => {
    const file = await stories('S4');
    const out = folder.file('S4-ra.xlsx');
    const { code, body } = await json('lap', file, '-o', out);
    expect(code).toBe(1);
    expect(body.sheets.map((sheet: { bieu: string }) => sheet.bieu)).toEqual(
      PLAN_FORMS.filter((form) => form !== 'phu-luc-01'),
    );
    expect(body.notWritten).toEqual([
      expect.objectContaining({
        bieu: 'phu-luc-01',
        findings: expect.arrayContaining(['VON-001', 'VON-002']),
      }),
    ]);
    expect(await cellsOf(out, 'Kinh phí')).toEqual(await cellsOf(file, 'Kinh phí'));
    expect(
      (await json('lap', file, '-o', folder.file('S4-chi.xlsx'), '--bieu', 'phu-luc-01')).code,
    ).toBe(1);
    expect(existsSync(folder.file('S4-chi.xlsx'))).toBe(false);
  });

  test('passing with a reason lets it be written, and the reason is kept and read again', async () => {
    const file = await stories('S4');
    const out = folder.file('S4-bo-qua.xlsx');
    const passes = ['VON-001', 'VON-002', 'VON-003'].flatMap((code) => [
      '--bo-qua',
      `${code}@Kinh phí!I12=số theo quyết định giao vốn`,
    ]);
    const { code, body } = await json('lap', file, '-o', out, ...passes);
    expect(code).toBe(0);
    expect(body.sheets.map((sheet: { bieu: string }) => sheet.bieu)).toContain('phu-luc-01');
    const log = [...(await cellsOf(out, 'Thông số')).values()].map((cell) => cell.value);
    expect(log).toEqual(
      expect.arrayContaining(['bo-qua', 'VON-001@Kinh phí!I12', 'số theo quyết định giao vốn']),
    );
    expect((await json('kiem-tra', out)).code).toBe(0);
  });
});

describe('S5: a lost thousands separator', () => {
  test('the number 1.001 is stopped and named, never repaired silently', async () => {
    const { code, body } = await json('kiem-tra', await stories('S5'));
    expect(code).toBe(1);
    expect(codes(body).filter((item) => item.startsWith('VON-0') && item !== 'VON-010')).toEqual([
      'VON-005',
    ]);
    expect(find(body, 'VON-005')).toMatchObject({
      severity: 'stop',
      cell: 'C12',
      expected: 1.001,
      found: 1001,
    });
    expect(find(body, 'VON-005').message).toContain('1.000 lần');
  });

  test('the repair goes into a copy, after which the figures hold', async () => {
    const file = await stories('S5');
    const before = readFileSync(file);
    const out = folder.file('S5-sua.xlsx');
    const { code, body } = await json('sua', file, '-o', out);
    expect(code).toBe(0);
    expect(body.repairs).toEqual([
      expect.objectContaining({ sheet: 'Kinh phí', cell: 'C12', to: 1001 }),
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await cellsOf(out, 'Kinh phí')).get('C12')).toEqual({ value: 1001 });
    expect((await json('so-lieu', out)).body.funding.total).toBe(1001);
  });

  test('the text "1.001" is read as 1001, logged, and its cell stays a text', async () => {
    const file = await stories('S5-chu');
    const { code, body } = await json('kiem-tra', file);
    expect(code).toBe(0);
    expect(find(body, 'SO-010')).toMatchObject({ severity: 'note', cell: 'C12' });
    const out = folder.file('S5-chu-ra.xlsx');
    await json('lap', file, '-o', out);
    expect((await cellsOf(out, 'Kinh phí')).get('C12')?.value).toBe('1.001');
  });
});

test('a second commune with its own words, order, units and places gives the right figures', async () => {
  const expected = JSON.parse(readFileSync('test/workbooks/xa-thu-hai.json', 'utf8'));
  const { body } = await json('so-lieu', 'test/workbooks/xa-thu-hai.xlsx');
  expect(body.households).toMatchObject(expected.households);
  expect(body.opening).toMatchObject(expected.opening);
  for (const [key, value] of Object.entries(expected.funding)) {
    if (key === 'lines') continue;
    expect({ [key]: body.funding[key] }).toMatchObject({ [key]: value as never });
  }
  const out = folder.file('xa-thu-hai-bieu.xlsx');
  expect((await json('lap', 'test/workbooks/xa-thu-hai.xlsx', '-o', out)).body.sheets).toHaveLength(
    PLAN_FORMS.length,
  );
});

test('bare: the main job on the sample prints figures, findings and paths', async () => {
  const run = await bieu();
  expect(run.code).toBe(0);
  for (const words of [
    '1.867',
    '5,57',
    '0,59',
    '1.001',
    'Dự án 2 giao cho hai đơn vị',
    'ket-qua/so-mau-bieu.xlsx',
  ])
    expect(run.out).toContain(words);
  const sheets = (await (await opened('ket-qua/so-mau-bieu.xlsx')).sheets()).map(
    (sheet) => sheet.name,
  );
  expect(sheets.slice(-PLAN_SHEETS.length)).toEqual(PLAN_SHEETS);
});

test('S12: in the middle of the year, how it will end at this pace and what is still needed', async () => {
  const file = await stories('S12');
  const { code, body } = await json('so-lieu', file);
  expect(code).toBe(0);
  expect(body.forecast).toMatchObject({
    asOf: '2025-07-31',
    months: 7,
    poor: {
      opening: 368,
      now: 258,
      nowRate: 13.82,
      count: 179,
      rate: 9.59,
      missing: 4.02,
      toLeave: 154,
      perMonth: 30.8,
    },
  });
  expect(body.forecast.poor.pace).toBeCloseTo(110 / 7, 9);
  expect(body.forecast.poor.fall).toBeCloseTo(188.571428, 5);
  const { out } = await bieu('so-lieu', file);
  expect(out).toMatch(/Ước cả năm \(số liệu đến 31\/07\/2025\)/);
  expect(
    out
      .split('\n')
      .find((line) => line.includes('188,57'))!
      .split(/\s{2,}/)
      .map((cell) => cell.trim()),
  ).toEqual([
    'Hộ nghèo',
    '368',
    '258',
    '13,82',
    '15,7',
    '188,57',
    '179',
    '9,59',
    '4,02',
    '154',
    '30,8',
  ]);
  // At the end of a year nothing is left to forecast.
  expect((await json('so-lieu', 'assets/so-mau.xlsx')).body.forecast).toBeNull();
});
