/** The report's paragraphs: each figure is that of the Biểu of the same period, and what the workbook does not hold is dots. */
import { existsSync, readFileSync } from 'node:fs';
import { readDocx } from '../../src/documents/read-docx';
import { book } from '../make/book';
import { communeBook, makeCommune, PERIODS } from '../make/commune';
import { story } from '../make/stories';
import { cellsOf, json, workFolder } from './run';

jest.setTimeout(240_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';
interface Said {
  id: string;
  value: number;
  text: string;
  words: string;
  cells: unknown[];
  bieu?: { form: string; sheet: string; cell: string };
}
interface Body {
  output: string | null;
  paragraphs: { part: string; text: string }[];
  figures: Said[];
  notMade: { part: string; form: string; why: string; findings: string[] }[];
}
const report = async (...args: string[]): Promise<{ code: number; body: Body }> =>
  json('van-ban', ...args, '--loai', 'bao-cao');
const textOf = (body: Body, part: string): string =>
  body.paragraphs
    .filter((one) => one.part === part)
    .map((one) => one.text)
    .join('\n');

test.each([PERIODS[0], PERIODS[2]])(
  'of %s every figure stands in the Biểu of that period, and knows the cells of the workbook',
  async (period, end, share) => {
    const file = folder.file(
      `xa-${period}.xlsx`,
      await communeBook(makeCommune([period, end, share] as never, 300)),
    );
    const bieu = folder.file(`bieu-${period}.xlsx`);
    await json('lap', file, '-o', bieu, '--bieu', 'tat-ca', '--ky', period);
    const { code, body } = await report(file, '--ky', period);
    expect([code, body.notMade]).toEqual([0, []]);
    expect(body.figures.length).toBeGreaterThan(80);
    expect([...new Set(body.figures.flatMap((figure) => figure.bieu?.form ?? []))].sort()).toEqual([
      'bc-01',
      'bc-02',
      'bc-03',
      'bc-13',
      'bc-14',
      'bc-15',
      'bieu-02',
    ]);
    const sheets = new Map<string, Awaited<ReturnType<typeof cellsOf>>>();
    const shown = new Set(
      body.paragraphs
        .flatMap((one) => one.text)
        .join('\n')
        .match(/[\d.]+(?:,\d+)?/g),
    );
    for (const { id, value, text, cells, bieu: at } of body.figures) {
      expect([id, cells.length > 0, shown.has(text.split(' ')[0]!)]).toEqual([id, true, true]);
      // Who left poverty is the one sum of two columns.
      if (!at) {
        expect(id).toBe('flow.poor.left');
        continue;
      }
      if (!sheets.has(at.sheet)) sheets.set(at.sheet, await cellsOf(bieu, at.sheet));
      expect([id, sheets.get(at.sheet)!.get(at.cell)?.value]).toEqual([id, value]);
    }
    expect(textOf(body, 'targets').includes('ước cả năm')).toBe(period === '2025-6t');
    expect(textOf(body, 'obstacles')).toMatch(/^- (?:Tiểu dự án \d – )?Dự án \d: /);
  },
);

test('in the middle of the year: the pace, the forecast and what is left to do (story S12)', async () => {
  const file = folder.file(
    's12.xlsx',
    await book([
      {
        name: 'Tổng hợp',
        rows: [
          ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM 2025 (tính đến ngày 31/7/2025)'],
          [],
          [
            'STT',
            'Thôn',
            'Tổng số hộ dân cư',
            'Hộ nghèo đầu năm',
            'Hộ cận nghèo đầu năm',
            'Hộ nghèo cuối kỳ',
            'Hộ cận nghèo cuối kỳ',
          ],
          [1, 'Thôn Một', 1000, 200, 100, 150, 104],
          [2, 'Thôn Hai', 867, 168, 96, 108, 94],
        ],
      },
      {
        name: 'Chỉ tiêu',
        rows: [
          ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
          [],
          ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Số đối tượng', 'Số thực hiện'],
          [1, 'Tỷ lệ hộ nghèo toàn xã', '%', 'còn 5,57', null, null],
          [2, 'Số hộ nghèo giảm trong năm', 'hộ', 264, null, null],
          [3, 'Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', 90, null, null],
        ],
      },
    ]),
  );
  const { body } = await report(file, '--ky', '2025-07-31');
  const review = textOf(body, 'review');
  expect(review).toContain(
    '1. Hộ nghèo: đến ngày 31/7/2025 có 258 hộ nghèo, tỷ lệ 13,82 %; đầu năm có 368 hộ nghèo, tỷ lệ 19,71 %; so với đầu năm giảm 110 hộ nghèo, giảm 5,89 điểm %.',
  );
  expect(review).toContain(
    'Chỉ tiêu của năm về hộ nghèo: giảm 264 hộ – chưa đạt; tỷ lệ còn 5,57 % – chưa đạt.',
  );
  // More than at the start: said as a rise, never as a fall of less than nothing.
  expect(review).toContain('so với đầu năm tăng 2 hộ cận nghèo, tăng 0,11 điểm %');
  const targets = textOf(body, 'targets');
  expect(targets).toContain(
    'kế hoạch không quá 5,57 %; thực hiện 13,82 % (258/1.867) – chưa đạt; ước cả năm 9,59 % (179/1.867) – chưa đạt.',
  );
  for (const words of ['15,7 hộ/tháng', '4,02 điểm %', '154 hộ', '30,8 hộ/tháng'])
    expect(targets).toContain(words);
  // Nothing is known of the school children: dots, and no verdict.
  expect(targets).toContain(
    'đi học đúng độ tuổi: kế hoạch ít nhất 90 %; thực hiện …… (không đủ dữ liệu).',
  );
  expect(targets).toContain('0 chỉ tiêu đạt, 2 chỉ tiêu chưa đạt, 1 chỉ tiêu chưa có số liệu');
  expect(textOf(body, 'money')).toMatch(
    /^…… \(Không đủ dữ liệu để viết theo Biểu số 13\/BC: sổ chưa có bảng giải ngân\.\)$/,
  );
  expect(body.figures.find((figure) => figure.id === 'poor.nowRate')!.words).toBe(
    'mười ba phẩy tám mươi hai phần trăm',
  );
});

test('figures of a later day than the period are withheld; where the office takes them, told with that day', async () => {
  const file = folder.file('muon.xlsx', await communeBook(makeCommune(PERIODS[2], 60)));
  const withheld = await report(file, '--ky', '2025-6t');
  for (const part of ['review', 'flows', 'money'])
    expect([part, textOf(withheld.body, part)]).toEqual([
      part,
      expect.stringMatching(/đến ngày 31\/12\/2025, không phải của 6 tháng đầu năm 2025/),
    ]);
  const { body } = await report(file, '--ky', '2025-6t', '--tham-so', 'lay-so-ky-khac=có');
  for (const part of ['review', 'flows', 'money'])
    expect([part, textOf(body, part)]).toEqual([
      part,
      expect.stringContaining(
        '(Số liệu trong sổ tính đến ngày 31/12/2025, sau ngày cuối của kỳ báo cáo là 30/6/2025.)',
      ),
    ]);
  expect(JSON.stringify((await report(file, '--ky', '2025')).body.paragraphs)).not.toContain(
    'sau ngày cuối của kỳ báo cáo',
  );
});

test('flows as in story S7, and a stop keeps exactly the part of its Biểu out', async () => {
  const { body } = await report(folder.file('S7.xlsx', await story('S7')));
  expect(textOf(body, 'flows')).toContain(
    '1. Hộ nghèo: đầu kỳ 368 hộ. Trong kỳ có 272 hộ thoát nghèo (8 hộ trở thành hộ cận nghèo, 264 hộ vượt chuẩn cận nghèo), giảm khác 3 hộ; 4 hộ cận nghèo trở thành hộ nghèo, 2 hộ tái nghèo, 3 hộ nghèo phát sinh mới, tăng khác 2 hộ. Cuối kỳ 104 hộ.',
  );
  expect(textOf(body, 'flows')).toContain(
    '2. Hộ cận nghèo: đầu kỳ 196 hộ. Trong kỳ có 190 hộ vượt chuẩn cận nghèo, 4 hộ trở thành hộ nghèo, giảm khác 2 hộ; 8 hộ nghèo trở thành hộ cận nghèo, 1 hộ tái cận nghèo',
  );
  const file = folder.file('S8.xlsx', await story('S8'));
  const broken = await report(file);
  const made = (
    await json(
      'lap',
      file,
      '-o',
      folder.file('S8-bieu.xlsx'),
      '--bieu',
      'bc-01,bc-02,bc-03,bc-13,bc-14,bc-15,bieu-02,phu-luc-01',
    )
  ).body;
  expect(broken.code).toBe(1);
  const blocked = (list: { form?: string; bieu?: string; findings: string[] }[]): unknown[] =>
    [
      ...new Map(
        list
          .filter((one) => one.findings.length > 0)
          .map((one) => [one.form ?? one.bieu, one.findings]),
      ),
    ].sort();
  expect(blocked(made.notWritten)).not.toEqual([]);
  expect(blocked(broken.body.notMade)).toEqual(blocked(made.notWritten));
  expect(textOf(broken.body, 'flows')).toMatch(/^…… \(Chưa ghi số theo Biểu số 02\/BC: còn 2 lỗi/);
  expect(textOf(broken.body, 'flows')).not.toContain('thoát nghèo (');
  expect(textOf(broken.body, 'review')).toContain('104 hộ nghèo');
});

test('money with a stop is not told, and planned figures are no result', async () => {
  const { code, body } = await report(folder.file('S4.xlsx', await story('S4')));
  expect(code).toBe(1);
  expect(textOf(body, 'money')).not.toContain('Kinh phí được giao');
  expect(body.notMade).toContainEqual({
    part: 'money',
    form: 'phu-luc-01',
    why: expect.stringContaining('lỗi'),
    findings: ['VON-001', 'VON-002', 'VON-003'],
  });
  expect(body.figures.filter((figure) => figure.bieu?.form === 'phu-luc-01')).toEqual([]);
  const plan = await report(
    folder.file(
      'ke-hoach.xlsx',
      await book([
        {
          name: 'Tổng hợp',
          rows: [
            ['CHỈ TIÊU GIẢM HỘ NGHÈO THEO THÔN NĂM 2025'],
            [],
            [
              'STT',
              'Thôn',
              'Tổng số hộ dân cư',
              'Hộ nghèo đầu năm',
              'Hộ cận nghèo đầu năm',
              'Kế hoạch hộ nghèo cuối năm',
              'Kế hoạch hộ cận nghèo cuối năm',
            ],
            [1, 'Thôn Một', 1000, 200, 100, 54, 6],
            [2, 'Thôn Hai', 867, 168, 96, 50, 5],
          ],
        },
        {
          name: 'Phân công',
          rows: [
            ['PHÂN CÔNG CHỦ TRÌ NĂM 2025'],
            [],
            ['STT', 'Cơ quan, đơn vị chủ trì', 'Dự án, tiểu dự án được giao'],
            [1, 'Phòng Kinh tế', 'Dự án 7'],
          ],
        },
      ]),
    ),
  );
  expect(textOf(plan.body, 'review')).toMatch(
    /^…… \(Không đủ dữ liệu để viết theo Biểu số 01\/BC: sổ chưa có kết quả rà soát: số cuối năm trong sổ là số kế hoạch/,
  );
});

test('the document carries the paragraphs under the head of a report, and the plan stays what is written without being asked', async () => {
  const file = folder.file('bao-cao.docx');
  const settings = [
    'so-bao-cao=7',
    'ngay-bao-cao=5/1/2026',
    'chu-tich=Đinh Văn Mẫu',
    'chuc-vu-ky=Phó Chủ tịch',
  ].flatMap((setting) => ['--tham-so', setting]);
  const { code, body } = await report(SAMPLE, '-o', file, '--ky', '2025', ...settings);
  expect([code, body.output]).toEqual([0, file]);
  const lines = (await readDocx(new Uint8Array(readFileSync(file)))).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
  for (const { text } of body.paragraphs) expect(lines).toContain(text);
  expect(lines.filter((line) => line !== '').slice(0, 9)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ BA DINH',
    'Số: 07/BC-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Ba Dinh, ngày 05 tháng 01 năm 2026',
    'BÁO CÁO',
    'Kết quả thực hiện Chương trình mục tiêu quốc gia',
    'giảm nghèo bền vững năm 2025 trên địa bàn xã Ba Dinh',
  ]);
  expect(lines.filter((line) => /^[IV]+\. /.test(line))).toEqual([
    'I. Kết quả rà soát hộ nghèo, hộ cận nghèo',
    'II. Diễn biến hộ nghèo, hộ cận nghèo',
    'III. Kết quả thực hiện các chỉ tiêu',
    'IV. Phân công thực hiện',
    'V. Kinh phí và giải ngân',
    'VI. Khó khăn, vướng mắc',
  ]);
  expect(lines.filter((line) => line !== '').slice(-4)).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Đinh Văn Mẫu',
  ]);
  expect((await json('van-ban', SAMPLE, '--loai', 'thu')).body.error.code).toBe('usage');
  expect((await json('van-ban', SAMPLE, '--loai', 'ke-hoach')).body.paragraphs).toEqual(
    (await json('van-ban', SAMPLE)).body.paragraphs,
  );
  const empty = folder.file('rong.docx');
  const bare = await report(
    folder.file('rong.xlsx', await book([{ name: 'Trang', rows: [['Ghi chép']] }])),
    '-o',
    empty,
  );
  expect([bare.code, bare.body.output, bare.body.paragraphs, existsSync(empty)]).toEqual([
    1,
    null,
    [],
    false,
  ]);
});
