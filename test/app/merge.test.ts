import { readXlsx } from 'hucre/xlsx';
import { describeFinding } from '../../src/app/describe';
import { correctionsOfText } from '../../src/app/corrections';
import { readBytes, num } from '../sources/read';
import type { CellSpec, SheetSpec } from '../make/book';
import { story } from '../make/stories';
import { packageText } from '../make/package';
import { POISONED_NAMES } from '../make/stories/register-cases';
import { codesOf, figures, merge, written, type Files } from './merging';

const five = (kind: 'S9' | 'S9-nhom' = 'S9'): Files =>
  Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${kind}-${n}.xlsx`, story(`${kind}-${n}`)]));

const summary = (
  rows: readonly CellSpec[][],
  name = 'Tổng hợp',
  title = 'BẢNG TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
): SheetSpec => ({
  name,
  rows: [[title], [], ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'], ...rows],
});
const list = (
  rows: readonly CellSpec[][],
  name: string,
  title = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO',
): SheetSpec => ({
  name,
  rows: [[title], [], ['STT', 'Họ và tên chủ hộ', 'Năm sinh', 'Phân loại hộ'], ...rows],
});

const FIVE = {
  'Thôn Gò Lê': [412, 28, 3],
  'Thôn Làng Măng': [398, 24, 2],
  'Thôn Đồng Dinh': [365, 21, 2],
  'Thôn Nước Lăng': [351, 17, 2],
  'Thôn Suối Mẫu': [341, 14, 2],
  all: [1867, 104, 11],
};

describe('the five hamlet files', () => {
  test.each(['S9', 'S9-nhom'] as const)(
    '%s add up to 1.867, 104 and 11; the rates come from the totals',
    async (kind) => {
      const merged = await merge(five(kind));
      expect(figures(merged)).toEqual(FIVE);
      const { households } = merged.numbers;
      expect([households!.poorRate, households!.nearPoorRate].map(String)).toEqual([
        '5.57',
        '0.59',
      ]);
      expect(households!.byHamlet.map((place) => place.poorRate!.toFixed(2))).toEqual([
        '6.80',
        '6.03',
        '5.75',
        '4.84',
        '4.11',
      ]);
    },
  );

  test('what came out is read again with the same figures', async () => {
    const reading = await readBytes(await written(await merge(five())));
    const places = reading.facts.households!.hamlets.map((place) => [
      place.name,
      [
        num(place.figure('closing.total')),
        num(place.figure('closing.poor')),
        num(place.figure('closing.nearPoor')),
      ],
    ]);
    expect(Object.fromEntries(places)).toEqual(
      Object.fromEntries(Object.entries(FIVE).filter(([name]) => name !== 'all')),
    );
    expect(
      [
        reading.facts.households!.declared!.figure('closing.poor'),
        reading.facts.households!.declared!.figure('closing.total'),
      ].map((figure) => num(figure)),
    ).toEqual([104, 1867]);
    expect(reading.findings.filter((item) => item.severity !== 'note')).toEqual([]);
    expect(reading.facts.register!.byHamlet.map((place) => num(place.poor))).toEqual([
      28, 24, 21, 17, 14,
    ]);
    expect(reading.facts.illustrative).toBe(true);
  });

  test('totals and rates are living formulas with their results', async () => {
    const bytes = await written(await merge(five(), { summaryOnly: true }));
    const sheet = await packageText(bytes, 'xl/worksheets/sheet1.xml');
    const formulas = [
      ...sheet.matchAll(/<c r="([A-Z]+14)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v>/g),
    ].map((match) => match.slice(1, 4));
    expect(formulas).toEqual([
      ['C14', 'SUM(C9:C13)', '1867'],
      ['D14', 'SUM(D9:D13)', '104'],
      ['E14', 'ROUND(D14/C14*100,2)', '5.57'],
      ['F14', 'SUM(F9:F13)', '11'],
      ['G14', 'ROUND(F14/C14*100,2)', '0.59'],
      ['H14', 'SUM(H9:H13)', '7458'],
    ]);
  });

  test('the report tells the total row, the hidden rows with the other figure, and the old encoding with a preview', async () => {
    const merged = await merge(five());
    const say = (code: string): string =>
      describeFinding(merged.findings.find((item) => item.code === code)!).message;
    expect(say('TEP-022')).toContain('1 dòng tổng');
    expect(say('TEP-019')).toContain('2 dòng bị ẩn');
    expect(say('TEP-019')).toContain('Nếu không tính: 103 hộ nghèo (5,52 %)');
    expect(say('TEP-020')).toContain('«ubnd x· ba dinh» → «UBND XÃ BA DINH»');
    const report = (await readXlsx(await written(merged))).sheets
      .find((sheet) => sheet.name === 'Báo cáo gộp')!
      .rows.map((row) => row.join(' | '));
    for (const part of [
      '1. Đã tính',
      'S9-2.xlsx | Thôn Làng Măng | A7:E407',
      '2. Không tính',
      'S9-3.xlsx | Thôn Đồng Dinh | 8 | dòng tổng',
      '3. Cần xem lại',
      '4. Còn thiếu',
    ]) {
      expect(report.some((row) => row.includes(part))).toBe(true);
    }
  });

  test('hidden rows are left out when the officer says so', async () => {
    expect(figures(await merge(five(), { leaveOutHidden: true })).all).toEqual([1865, 103, 10]);
  });

  test('no name of the lists stands in a finding', async () => {
    const merged = await merge(five());
    expect(
      JSON.stringify([merged.findings, merged.findings.map((item) => describeFinding(item))]),
    ).not.toMatch(/Mẫu (?:Gò Lê|Làng Măng|Đồng Dinh|Nước Lăng|Suối Mẫu) \d/);
  });

  test('stopping at the fourth file leaves nothing', async () => {
    const stop = new AbortController();
    const opened: string[] = [];
    const run = merge(five(), { progress: { signal: stop.signal } }, (file) => {
      opened.push(file);
      if (file.includes('-4')) stop.abort();
    });
    await expect(run).rejects.toBeDefined();
    expect(opened).toEqual(['S9-1.xlsx', 'S9-2.xlsx', 'S9-3.xlsx', 'S9-4.xlsx']);
  });
});

describe('a file given twice', () => {
  test('is refused by its bytes', async () => {
    const merged = await merge({
      'a.xlsx': story('S9-1'),
      'b.xlsx': story('S9-2'),
      'Copy of b.xlsx': story('S9-2'),
    });
    expect(codesOf(merged, 'stop')).toEqual(['TEP-011']);
    expect(merged.plans).toEqual([]);
  });
  test('is refused by its figures when it was saved anew', async () => {
    const again = (sheet: SheetSpec): SheetSpec => ({ ...sheet, tabColor: 'FF0000' });
    const sheet = summary([[1, 'Thôn A', 100, 5, 2]]);
    const merged = await merge({
      'a.xlsx': sheet,
      'b.xlsx': again(sheet),
      'c.xlsx': summary([[1, 'Thôn B', 50, 1, 1]]),
    });
    expect(codesOf(merged, 'stop')).toEqual(['TEP-012']);
    expect(merged.plans).toEqual([]);
  });
  test('counts once when the officer passes the stop', async () => {
    const sheet = story('S9-2');
    const merged = await merge(
      { 'a.xlsx': story('S9-1'), 'b.xlsx': sheet, 'c.xlsx': sheet },
      { passes: [{ code: 'TEP-011', sheet: '', cell: '', reason: 'gửi lại' }] },
    );
    expect(figures(merged).all).toEqual([810, 52, 5]);
    expect(merged.plans.length).toBeGreaterThan(0);
  });
});

describe('one hamlet in two files', () => {
  test('with rival figures stops the merge, and both cells are named', async () => {
    const merged = await merge({
      'a.xlsx': summary([
        [1, 'Thôn A', 100, 5, 2],
        [2, 'Thôn B', 50, 1, 1],
      ]),
      'b.xlsx': summary([[1, 'T. A', 100, 6, 2]]),
    });
    const stop = merged.findings.find((item) => item.severity === 'stop')!;
    expect([stop.code, stop.cells]).toEqual([
      'TEP-015',
      [
        { file: 'a.xlsx', sheet: 'Tổng hợp', cell: 'D4' },
        { file: 'b.xlsx', sheet: 'Tổng hợp', cell: 'D4' },
      ],
    ]);
    expect(merged.plans).toEqual([]);
  });
  test('as a list of the poor and a list of the near-poor adds up', async () => {
    const merged = await merge({
      'n.xlsx': list(
        [
          [1, 'Đinh A', 1970, 'Hộ nghèo'],
          [2, 'Đinh B', 1971, 'Hộ nghèo'],
        ],
        'Thôn A',
      ),
      'cn.xlsx': list([[1, 'Đinh C', 1972, 'Hộ cận nghèo']], 'Thôn A'),
    });
    expect(figures(merged)['Thôn A']).toEqual([null, 2, 1]);
    expect(codesOf(merged)).toContain('TEP-016');
  });
  test('as two lists that share a household stops', async () => {
    const merged = await merge({
      'n.xlsx': list([[1, 'Đinh A', 1970, 'Hộ nghèo']], 'Thôn A'),
      'cn.xlsx': list(
        [
          [1, 'Đinh A', 1970, 'Hộ cận nghèo'],
          [2, 'Đinh C', 1972, 'Hộ cận nghèo'],
        ],
        'Thôn A',
      ),
    });
    expect(codesOf(merged, 'stop')).toEqual(['TEP-015']);
  });
});

describe('the name of a hamlet', () => {
  const nameless = list([[1, 'Đinh A', 1970, 'Hộ nghèo']], 'Sheet1');
  const other = list([[1, 'Đinh B', 1970, 'Hộ nghèo']], 'Thôn B');
  test('is taken from the file when sheet and title say nothing', async () => {
    expect(Object.keys(figures(await merge({ 'Thôn A.xlsx': nameless, 'b.xlsx': other })))).toEqual(
      ['Thôn A', 'Thôn B', 'all'],
    );
  });
  test('is found in a file name without accents when the hamlets are known', async () => {
    expect(
      Object.keys(
        figures(
          await merge(
            { 'thon-go-le.xlsx': nameless, 'b.xlsx': other },
            { settings: new Map([['thon', 'Thôn Gò Lê; Thôn B']]) },
          ),
        ),
      ),
    ).toContain('Thôn Gò Lê');
  });
  test('is asked for when nothing says it', async () => {
    const merged = await merge({ 'moi.xlsx': nameless, 'b.xlsx': other });
    expect(codesOf(merged, 'stop')).toEqual(['TEP-014']);
    expect(merged.plans).toEqual([]);
  });
  test('is what the officer answers', async () => {
    const merged = await merge(
      { 'moi.xlsx': nameless, 'b.xlsx': other },
      {
        corrections: correctionsOfText(JSON.stringify({ thon: { 'moi.xlsx': 'Thôn A' } }))
          .corrections!,
      },
    );
    expect(figures(merged)['Thôn A']).toEqual([null, 1, 0]);
    const again = await readBytes(await written(merged));
    expect(again.facts.register!.byHamlet.map((place) => place.name)).toEqual(['Thôn A', 'Thôn B']);
  });
});

test('old hamlets go under the new one, and that is said', async () => {
  const merged = await merge(
    {
      'a.xlsx': summary([
        [1, 'Thôn 1', 100, 5, 2],
        [2, 'Thôn 2', 60, 3, 1],
      ]),
      'b.xlsx': summary([[1, 'Thôn 3', 40, 1, 0]]),
    },
    {
      corrections: correctionsOfText(
        JSON.stringify({ thon: { 'Thôn 1': 'Thôn Mới', 'Thôn 2': 'Thôn Mới' } }),
      ).corrections!,
    },
  );
  expect(figures(merged)).toEqual({
    'Thôn Mới': [160, 8, 3],
    'Thôn 3': [40, 1, 0],
    all: [200, 9, 3],
  });
  expect(
    merged.findings
      .filter((item) => item.code === 'TEP-017')
      .map((item) => describeFinding(item).message),
  ).toEqual(['Thôn Mới gồm Thôn 1, Thôn 2 (theo tệp --anh-xa), số liệu đã cộng lại.']);
});

test('a hamlet that is not of record may be an old name; a hamlet of record without a file is missing', async () => {
  const merged = await merge(
    {
      'a.xlsx': summary([[1, 'Thôn A', 100, 5, 2]]),
      'b.xlsx': summary([[1, 'Thôn Cũ', 60, 3, 1]]),
    },
    { settings: new Map([['thon', 'Thôn A; Thôn B']]) },
  );
  expect([codesOf(merged, 'stop'), codesOf(merged, 'check')]).toEqual([['TEP-023'], ['HO-010']]);
  const passed = await merge(
    {
      'a.xlsx': summary([[1, 'Thôn A', 100, 5, 2]]),
      'b.xlsx': summary([[1, 'Thôn Cũ', 60, 3, 1]]),
    },
    {
      settings: new Map([['thon', 'Thôn A; Thôn B']]),
      passes: [{ code: 'TEP-023', sheet: '', cell: '', reason: 'thôn mới lập' }],
    },
  );
  expect(figures(passed).all).toEqual([160, 8, 3]);
  expect(passed.plans.length).toBeGreaterThan(0);
});

test('an old name that is explained is not asked about', async () => {
  const merged = await merge(
    {
      'a.xlsx': summary([[1, 'Thôn A', 100, 5, 2]]),
      'b.xlsx': summary([[1, 'Thôn Cũ', 60, 3, 1]]),
    },
    {
      settings: new Map([['thon', 'Thôn A; Thôn B']]),
      corrections: correctionsOfText(JSON.stringify({ thon: { 'Thôn Cũ': 'Thôn B' } }))
        .corrections!,
    },
  );
  expect(figures(merged)).toEqual({
    'Thôn A': [100, 5, 2],
    'Thôn B': [60, 3, 1],
    all: [160, 8, 3],
  });
  expect(codesOf(merged)).toEqual([]);
});

test('initials beside a full name are asked about', async () => {
  const files = {
    'a.xlsx': summary([[1, 'Gò Lê', 100, 5, 2]]),
    'b.xlsx': summary([[1, 'GL', 60, 3, 1]]),
  };
  expect(codesOf(await merge(files), 'stop')).toEqual(['TEP-025']);
});

test('workbooks of communes are merged commune by commune', async () => {
  const commune = (name: string, rows: CellSpec[][]): SheetSpec => ({
    name: 'TH',
    rows: [
      [`UBND XÃ ${name}`],
      ['BẢNG TỔNG HỢP HỘ NGHÈO NĂM 2025'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      ...rows,
    ],
  });
  const merged = await merge({
    'a.xlsx': commune('BA DINH', [
      [1, 'Thôn 1', 100, 5, 2],
      [2, 'Thôn 2', 60, 3, 1],
      [null, 'Tổng cộng', 160, 8, 3],
    ]),
    'b.xlsx': commune('BA TÔ', [[1, 'Thôn 1', 40, 1, 0]]),
  });
  expect(figures(merged)).toEqual({
    'Xã Ba Dinh': [160, 8, 3],
    'Xã Ba Tô': [40, 1, 0],
    all: [200, 9, 3],
  });
  const again = await readBytes(await written(merged));
  expect(
    again.facts.households!.hamlets.map((place) => [place.name, num(place.figure('closing.poor'))]),
  ).toEqual([
    ['Xã Ba Dinh', 8],
    ['Xã Ba Tô', 1],
  ]);
});

test('a commune of several files beside another is asked about: the name may be misspelt', async () => {
  const hamlet = (commune: string, name: string): SheetSpec => ({
    name,
    rows: [
      [`UBND XÃ ${commune}`],
      ['TỔNG HỢP HỘ NGHÈO'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      [1, name, 100, 5, 2],
    ],
  });
  const files = {
    'a.xlsx': hamlet('BA DINH', 'Thôn 1'),
    'b.xlsx': hamlet('BA DINH', 'Thôn 2'),
    'c.xlsx': hamlet('BA DĨNH', 'Thôn 3'),
  };
  expect(codesOf(await merge(files), 'stop')).toEqual(['TEP-027']);
  expect(figures(await merge(files, { settings: new Map([['xa', 'Ba Dinh']]) })).all).toEqual([
    300, 15, 6,
  ]);
});

test('tables that are not merged are named', async () => {
  const funding: SheetSpec = {
    name: 'KP',
    rows: [
      ['Đơn vị tính: triệu đồng'],
      ['TT', 'Nội dung', 'Tổng', 'NSTW', 'NS tỉnh', 'NS xã'],
      [1, 'Dự án 2', 10, 8, 1, 1],
      [2, 'Dự án 5', 10, 8, 1, 1],
    ],
  };
  const merged = await merge({
    'a.xlsx': [summary([[1, 'Thôn A', 100, 5, 2]]), funding],
    'b.xlsx': summary([[1, 'Thôn B', 50, 1, 1]]),
  });
  expect(
    merged.findings
      .filter((item) => item.code === 'TEP-026')
      .map((item) => describeFinding(item).message),
  ).toEqual(['Tệp «a.xlsx» còn có bảng kinh phí; gộp chỉ lấy bảng tổng hợp hộ và danh sách hộ.']);
});

test('start of year, fall and end of year come out with the same meaning', async () => {
  const head = [
    'STT',
    'Thôn',
    'Tổng số hộ',
    'Hộ nghèo đầu năm',
    'Hộ cận nghèo đầu năm',
    'Hộ nghèo giảm trong năm',
    'Hộ cận nghèo giảm trong năm',
    'Hộ nghèo cuối năm',
    'Hộ cận nghèo cuối năm',
  ];
  const sheet = (row: CellSpec[]): SheetSpec => ({
    name: 'TH',
    rows: [['BẢNG TỔNG HỢP NĂM 2025'], [], head, row],
  });
  const merged = await merge({
    'a.xlsx': sheet([1, 'Thôn A', 100, 20, 9, 15, 7, 5, 2]),
    'b.xlsx': sheet([1, 'Thôn B', 50, 10, 4, 9, 3, 1, 1]),
  });
  const again = await readBytes(await written(merged));
  const all = again.facts.households!.declared!;
  expect(
    [
      all.figure('opening.total'),
      all.figure('opening.poor'),
      all.figure('opening.nearPoor'),
      all.figure('reduction.poor'),
      all.figure('reduction.nearPoor'),
      all.figure('closing.poor'),
      all.figure('closing.nearPoor'),
    ].map((figure) => num(figure)),
  ).toEqual([150, 30, 13, 24, 10, 6, 3]);
  expect(
    again.findings.filter((item) => item.severity !== 'note' && item.code !== 'LUAT-003'),
  ).toEqual([]);
});

test('a typed total that is wrong does not reach the sums, and is said', async () => {
  const merged = await merge({
    'a.xlsx': summary([
      [1, 'Thôn A', 100, 5, 2],
      [null, 'Tổng cộng', 100, 6, 2],
    ]),
    'b.xlsx': summary([[1, 'Thôn B', 50, 1, 1]]),
  });
  expect(figures(merged).all).toEqual([150, 6, 3]);
  expect(
    merged.findings.filter((item) => item.code === 'HO-001').map((item) => item.severity),
  ).toEqual(['check']);
});

test('a figure that one hamlet lacks is never a total of the others', async () => {
  const merged = await merge({
    'a.xlsx': summary([[1, 'Thôn A', 100, 5, 2]]),
    'b.xlsx': summary([[1, 'Thôn B', 50, 1, null]]),
  });
  expect(figures(merged).all).toEqual([150, 6, null]);
  const total = (await readXlsx(await written(merged))).sheets[0]!.rows.find(
    (row) => row[1] === 'Tổng cộng',
  )!;
  expect(total.slice(2)).toEqual([150, 6, 4, null, null]);
});

test('an impossible count in one file stops all', async () => {
  const merged = await merge({
    'a.xlsx': summary([[1, 'Thôn A', 100, 120, 2]]),
    'b.xlsx': summary([[1, 'Thôn B', 50, 1, 1]]),
  });
  expect(codesOf(merged, 'stop')).toEqual(['HO-002']);
  expect(merged.plans).toEqual([]);
});

test('a file without households stops all', async () => {
  const merged = await merge({
    'a.xlsx': summary([[1, 'Thôn A', 100, 5, 2]]),
    'b.xlsx': { name: 'Trống', rows: [['Xin chào']] },
  });
  expect(codesOf(merged, 'stop')).toEqual(['TEP-013']);
});

test('files of two days are named', async () => {
  const at = (day: string, hamlet: string): SheetSpec => ({
    name: hamlet,
    rows: [
      ['TỔNG HỢP HỘ NGHÈO'],
      [`(Số liệu đến ngày ${day})`],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo'],
      [1, hamlet, 10, 1],
    ],
  });
  const merged = await merge({
    'a.xlsx': at('31/12/2025', 'Thôn A'),
    'b.xlsx': at('30/6/2025', 'Thôn B'),
  });
  expect(
    describeFinding(merged.findings.find((item) => item.code === 'TEP-018')!).message,
  ).toContain('31/12/2025 (a.xlsx); 30/06/2025 (b.xlsx)');
});

test('files of two years stop the merge, until the office passes it with a reason', async () => {
  const of = (year: number, hamlet: string): SheetSpec => ({
    name: hamlet,
    rows: [
      [`TỔNG HỢP HỘ NGHÈO NĂM ${year}`],
      [],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo'],
      [1, hamlet, 10, 1],
    ],
  });
  const merged = await merge({
    'a.xlsx': of(2025, 'Thôn A'),
    'b.xlsx': of(2025, 'Thôn B'),
    'c.xlsx': of(2024, 'Thôn C'),
  });
  expect(codesOf(merged, 'stop')).toEqual(['TEP-018']);
  expect(merged.plans).toEqual([]);
  expect(
    describeFinding(merged.findings.find((item) => item.code === 'TEP-018')!).message,
  ).toContain('2024 (c.xlsx)');
});

test('a column of a list that is not understood is named as left out, without its texts', async () => {
  const rows = [
    ['DANH SÁCH HỘ NGHÈO'],
    [],
    ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại', 'Mã tra cứu riêng'],
    [1, 'Đinh Thử A', 'Thôn Thử', 'Hộ nghèo', 'bí mật 1'],
    [2, 'Đinh Thử B', 'Thôn Thử', 'Hộ nghèo', 'bí mật 2'],
  ];
  const merged = await merge({
    'a.xlsx': { name: 'DS', rows },
    'b.xlsx': list([[1, 'Đinh B', 1970, 'Hộ nghèo']], 'Thôn B'),
  });
  const told = describeFinding(merged.findings.find((item) => item.code === 'TEP-032')!).message;
  expect(told).toContain('«Mã tra cứu riêng»');
  expect(told).not.toContain('bí mật');
});

describe('the merged list', () => {
  test('holds poisoned names as the texts that they are', async () => {
    const merged = await merge({
      'a.xlsx': story('S13'),
      'b.xlsx': list([[1, 'Đinh B', 1970, 'Hộ nghèo']], 'Thôn B'),
    });
    expect(
      describeFinding(merged.findings.find((item) => item.code === 'TEP-021')!).message,
    ).toContain('4 ô bắt đầu bằng ký tự đặc biệt (2 nguy hiểm)');
    const bytes = await written(merged);
    const sheets = (await readXlsx(bytes)).sheets;
    const names = sheets
      .find((sheet) => sheet.name === 'Danh sách hộ')!
      .rows.slice(4)
      .map((row) => row[1]);
    expect(names.slice(0, 5)).toEqual(POISONED_NAMES);
    const sheet = await packageText(
      bytes,
      `xl/worksheets/sheet${sheets.findIndex((one) => one.name === 'Danh sách hộ') + 1}.xml`,
    );
    expect(sheet).not.toMatch(/<f[ >]|<hyperlink/);
  });
  test('gives a number back its zero and writes days out', async () => {
    const head = ['STT', 'Họ và tên', 'Thôn', 'Ngày sinh', 'Số CCCD', 'Phân loại hộ'];
    const sheet = (name: string, id: CellSpec): SheetSpec => ({
      name,
      rows: [
        ['DANH SÁCH HỘ NGHÈO'],
        [],
        head,
        [1, 'Đinh A', `Thôn ${name}`, { v: 32937, format: 'dd/mm/yyyy' }, id, 'Hộ nghèo'],
      ],
    });
    const merged = await merge({
      'a.xlsx': sheet('A', 51000000001),
      'b.xlsx': sheet('B', '051000000002'),
    });
    const rows = (await readXlsx(await written(merged))).sheets.find(
      (one) => one.name === 'Danh sách hộ',
    )!.rows;
    expect(rows.slice(4).map((row) => [row[3], row[4]])).toEqual([
      ['051000000001', '05/03/1990'],
      ['051000000002', '05/03/1990'],
    ]);
  });
});

test('a person in the lists of two hamlets is named by cells of both files', async () => {
  const head = ['STT', 'Họ và tên', 'Số CCCD', 'Phân loại hộ'];
  const sheet = (name: string): SheetSpec => ({
    name,
    rows: [['DANH SÁCH HỘ NGHÈO'], [], head, [1, 'Đinh A', '051000000001', 'Hộ nghèo']],
  });
  const merged = await merge({ 'a.xlsx': sheet('Thôn A'), 'b.xlsx': sheet('Thôn B') });
  expect(merged.findings.find((item) => item.code === 'TL-002')!.cells).toEqual([
    { sheet: 'Thôn A', cell: 'B4', file: 'a.xlsx' },
    { sheet: 'Thôn B', cell: 'B4', file: 'b.xlsx' },
  ]);
  expect(merged.plans.length).toBeGreaterThan(0);
});
