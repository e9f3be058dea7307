/** A blank workbook, filled in as an officer does and read back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromA1 } from '../../src/domain/address';
import { Package } from '../../src/workbook/package/package';
import { PLAN_FORMS } from '../make/plan-forms';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();

async function blank(name: string, ...options: string[]): Promise<string> {
  const file = folder.file(name);
  const run = await json('mau', '-o', file, '--tham-so', 'nam=2025', ...options);
  expect([run.code, run.body.output]).toEqual([0, file]);
  return file;
}

/** Types values into cells; nothing is recalculated, so what computes stays as the blank form left it. */
async function typed(
  file: string,
  values: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Promise<string> {
  const workbook = await opened(file);
  await workbook.write(
    Object.entries(values).map(([sheet, cells]) => ({
      kind: 'repair' as const,
      sheet,
      cells: Object.entries(cells).map(([cell, value]) => ({ ...fromA1(cell)!, value })),
    })),
  );
  const target = file.replace(/\.xlsx$/, '-nhap.xlsx');
  writeFileSync(target, await workbook.save());
  return target;
}

/** Where a text stands in column B of a sheet. */
async function rowOf(file: string, sheet: string, text: string): Promise<number> {
  const found = [...(await cellsOf(file, sheet))].find(
    ([cell, { value }]) => cell.startsWith('B') && String(value).startsWith(text),
  );
  expect([text, found?.[0]]).toEqual([text, expect.any(String)]);
  return Number(found![0].slice(1));
}

const questions = (body: { findings: { code: string; severity: string }[] }): string[] =>
  body.findings
    .filter((item) => item.severity !== 'note' && /^(?:BANG|SO|CHU)-/.test(item.code))
    .map((item) => item.code);

test('S1: the first day: three numbers typed, and the start of the year', async () => {
  const file = await blank('S1.xlsx', '--so-thon', '1', '--tham-so', 'xa=Ba Dinh');
  const [a1, a2, b1, b2] = await Promise.all(
    ['Tỷ lệ hộ nghèo', 'Số hộ nghèo giảm', 'Tỷ lệ hộ cận nghèo', 'Số hộ cận nghèo giảm'].map(
      (name) => rowOf(file, 'Chỉ tiêu', name),
    ),
  );
  const filled = await typed(file, {
    'Tổng hợp thôn': { B9: 'Toàn xã', C9: 1867, D9: 368, F9: 196, L9: 104, N9: 11 },
    'Chỉ tiêu': { [`E${a1}`]: 5.57, [`E${a2}`]: 264, [`E${b1}`]: 0.59, [`E${b2}`]: 185 },
  });
  const { body } = await json('so-lieu', filled);
  expect(body.households).toMatchObject({
    total: 1867,
    poor: 104,
    nearPoor: 11,
    poorRate: 5.57,
    nearPoorRate: 0.59,
  });
  expect(body.opening).toMatchObject({
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
    body.targets.map((target: { code: string; verdict: string }) => [target.code, target.verdict]),
  );
  expect(verdicts).toMatchObject({ a1: 'Đạt', a2: 'Đạt', b1: 'Đạt', b2: 'Đạt' });
});

test('every sheet that is filled in is read back without a question', async () => {
  const names = ['Thôn Một', 'Thôn Hai', 'Thôn Ba'];
  const file = await blank(
    'day-du.xlsx',
    '--tham-so',
    'xa=Ba Dinh',
    '--tham-so',
    'tinh=Quảng Ngãi',
    '--tham-so',
    `thon=${names.join(';')}`,
  );
  const [da2, part, da7] = await Promise.all(
    ['Dự án 2:', 'Tiểu dự án 1 – Dự án 3', 'Dự án 7:'].map((name) => rowOf(file, 'Kinh phí', name)),
  );
  const water = await rowOf(file, 'Chỉ tiêu', 'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu');
  const filled = await typed(file, {
    'Tổng hợp thôn': Object.fromEntries(
      [
        [412, 92, 47, 28, 3],
        [398, 81, 43, 24, 2],
        [365, 74, 39, 21, 2],
      ].flatMap((row, index) => row.map((value, at) => [`${'CDFLN'[at]}${9 + index}`, value])),
    ),
    'Danh sách hộ': {
      B9: 'Nguyễn Thử Một',
      C9: 'Thôn Một',
      D9: 1970,
      E9: 'Hrê',
      F9: 4,
      G9: '051070000001',
      H9: 120,
      J9: 'x',
      K9: 'x',
      L9: 'x',
      V9: 'Hộ nghèo',
      B10: 'Nguyễn Thử Hai',
      C10: 'Thôn Hai',
      D10: 1982,
      E10: 'Kinh',
      F10: 3,
      G10: '051182000002',
      H10: 130,
      V10: 'Hộ cận nghèo',
    },
    'Kinh phí': {
      [`F${da2}`]: 400,
      [`H${da2}`]: 40,
      [`I${da2}`]: 20,
      [`F${part}`]: 150,
      [`H${part}`]: 15,
      [`I${part}`]: 8,
      [`F${da7}`]: 80.5,
      [`H${da7}`]: 8,
      [`I${da7}`]: 4,
      [`J${da7}`]: 'Phòng Kinh tế',
    },
    'Chỉ tiêu': { [`E${water}`]: 60, [`F${water}`]: 115, [`G${water}`]: 68 },
    'Phân công': {
      B8: 'Phòng Văn hóa – Xã hội',
      C8: 'Tiểu dự án 1 – Dự án 3',
      B9: 'Phòng Kinh tế',
      C9: 'Dự án 2; Dự án 7',
    },
  });
  const seen = await json('nhan-dien', filled);
  expect([seen.code, questions(seen.body)]).toEqual([0, []]);
  expect(
    seen.body.tables.map((table: { kind: string; rows: number }) => table.kind).sort(),
  ).toEqual([
    'assignment',
    'funding',
    'hamlet-summary',
    'household-register',
    'settings',
    'targets',
  ]);
  const { body } = await json('so-lieu', filled);
  expect(body.households).toMatchObject({ total: 1175, poor: 73, nearPoor: 7 });
  expect(body.households.byHamlet.map((place: { hamlet: string }) => place.hamlet)).toEqual(names);
  expect(body.funding).toMatchObject({
    unit: 'triệu đồng',
    total: 725.5,
    central: 630.5,
    province: 63,
    commune: 32,
  });
  expect(
    body.funding.lines
      .filter((line: { total: number | null }) => line.total !== null)
      .map((line: { code: string; total: number; leads: string[] }) => [
        line.code,
        line.total,
        line.leads[0],
      ]),
  ).toEqual([
    ['DA2', 460, 'Phòng Kinh tế'],
    ['DA3.1', 173, 'Phòng Văn hóa – Xã hội'],
    ['DA7', 92.5, 'Phòng Kinh tế'],
  ]);
  expect(body.targets.find((target: { code: string }) => target.code === 'g-ns2')).toMatchObject({
    target: 60,
    actual: 59.13,
    verdict: 'Chưa đạt',
    comparison: '>=',
  });
  const made = await json('lap', filled, '-o', folder.file('day-du-bieu.xlsx'));
  expect(made.body.sheets.map((sheet: { bieu: string }) => sheet.bieu)).toEqual(PLAN_FORMS);
});

test('cells for typing ask for what belongs there, headers stay, and the page is set up', async () => {
  const file = await blank('trong.xlsx', '--so-thon', '7');
  const parts = Package.open(new Uint8Array(readFileSync(file)));
  const sheet = new TextDecoder().decode(await parts.bytes('xl/worksheets/sheet3.xml'));
  expect(sheet).toContain('type="whole"');
  expect(sheet).toMatch(/<pane [^>]*xSplit="2"[^>]*ySplit="8"/);
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  const register = new TextDecoder().decode(await parts.bytes('xl/worksheets/sheet4.xml'));
  expect(register).toContain('<formula1>"Hộ nghèo,Hộ cận nghèo"</formula1>');
  const cells = await cellsOf(file, 'Tổng hợp thôn');
  expect(cells.get('C16')?.formula).toBe('=IF(COUNT(C9:C15)=0,"",SUM(C9:C15))');
});

test('a blank workbook has no figure, and a wrong number of hamlets is refused', async () => {
  const file = await blank('chua-nhap.xlsx');
  expect((await json('so-lieu', file)).body).toMatchObject({ households: null });
  expect((await json('mau', '-o', folder.file('sai.xlsx'), '--so-thon', 'năm')).code).toBe(2);
  expect((await json('mau', '-o', folder.file('sai.xlsx'), '--so-thon', '999')).code).toBe(2);
  expect((await bieu('mau')).code).toBe(2);
  expect((await json('mau', '-o', file)).body.error.code).toBe('exists');
});

test.each([
  ['2026', 'Thu nhập bình quân (đồng/người/tháng)', 13],
  ['2027', 'Thu nhập bình quân (đồng/người/tháng)', 12],
])(
  'the register of %s asks for the income and for every indicator, and is read back without a question',
  async (year, income, indicators) => {
    const file = await blank(`so-${year}.xlsx`, '--tham-so', `nam=${year}`, '--so-thon', '2');
    const header = new Map(
      [...(await cellsOf(file, 'Danh sách hộ'))].map(([at, { value }]) => [String(value), at]),
    );
    const column = (text: string): string => (header.get(text) ?? '?').replace(/\d+/, '');
    const marks = ['Việc làm', 'Dinh dưỡng', 'Xử lý rác thải sinh hoạt'].map(column);
    expect([...marks, column(income), column('Phân loại hộ')]).not.toContain('?');
    expect(header.has('Điểm B1')).toBe(year === '2026');
    const person = (at: number, lacks: readonly string[], type: string) => ({
      [`B${at}`]: `Hộ Thử ${at}`,
      [`C${at}`]: 'Thôn Thử',
      [`F${at}`]: 4,
      [`${column(income)}${at}`]: 1_900_000,
      ...Object.fromEntries(lacks.map((mark) => [`${mark}${at}`, 'x'])),
      [`${column('Phân loại hộ')}${at}`]: type,
    });
    const filled = await typed(file, {
      'Thông số': {},
      'Danh sách hộ': {
        ...person(9, year === '2027' ? marks : [], year === '2027' ? 'Hộ nghèo' : 'Hộ cận nghèo'),
        ...person(10, [], 'Hộ cận nghèo'),
      },
    });
    const told = await json('kiem-tra', filled);
    expect([questions(told.body), told.body.questions ?? []]).toEqual([[], []]);
    expect(told.body.findings.map((item: { code: string }) => item.code)).not.toContain('HO-039');
    const seen = await json('nhan-dien', filled);
    const register = seen.body.tables.find(
      (table: { kind: string }) => table.kind === 'household-register',
    );
    const fields = register.columns.map((one: { field: string | null }) => one.field);
    expect(fields).not.toContain(null);
    expect(fields.filter((field: string) => /^indicator/.test(field))).toHaveLength(indicators);
    // Both are within the line of 2027, whatever the old one says of them.
    const moves = await json('chuyen-chuan', filled);
    expect(moves.body.total).toMatchObject({ households: 2, enters: 2, unknown: 0 });
  },
);

test('the money of 2026: the lines of both programmes, each known when it is filled in', async () => {
  const file = await blank('von-2026.xlsx', '--tham-so', 'nam=2026', '--so-thon', '1');
  const [component, project] = await Promise.all(
    ['Nội dung thành phần 4 – Hợp phần thứ nhất', 'Dự án 2:'].map((name) =>
      rowOf(file, 'Kinh phí', name),
    ),
  );
  const filled = await typed(file, {
    'Kinh phí': {
      [`F${component}`]: 300,
      [`H${component}`]: 30,
      [`I${component}`]: 15,
      [`J${component}`]: 'Phòng Kinh tế',
      [`F${project}`]: 100,
      [`H${project}`]: 10,
      [`I${project}`]: 5,
      [`J${project}`]: 'Phòng Kinh tế',
    },
  });
  const { body } = await json('so-lieu', filled);
  const known = body.funding.lines.filter((line: { central: number | null }) => line.central);
  expect(known.map((line: { code: string; central: number }) => [line.code, line.central])).toEqual(
    [
      ['HP1.4', 300],
      ['DA2', 100],
    ],
  );
  const told = await json('kiem-tra', filled);
  expect([questions(told.body), told.body.questions ?? []]).toEqual([[], []]);
});
