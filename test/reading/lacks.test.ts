/**
 * Tables that count households by indicator or cause: every layout gives the same figures, and what
 * does not hold is said.
 */
import { describeFinding, messageOf } from '../../src/app/describe';
import { makeBieu } from '../../src/app/make-bieu';
import { survey, type Survey } from '../../src/app/survey';
import { formFigures, templateOf } from '../../src/report';
import type { DefinedRule, ParamKinds } from '../../src/rules/define';
import { moreThanAll } from '../../src/rules/households/HO-042';
import { lacksNotGiven } from '../../src/rules/households/HO-044';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import type { CellSpec } from '../make/cell';

const NAMES = [
  'Việc làm',
  'Người phụ thuộc trong hộ',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở bình quân đầu người',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Sử dụng dịch vụ viễn thông',
  'Phương tiện phục vụ tiếp cận thông tin',
];
const CAUSES = [
  'Không có đất sản xuất',
  'Không có vốn sản xuất, kinh doanh',
  'Không có lao động',
  'Không có công cụ, phương tiện sản xuất',
  'Không có kiến thức về sản xuất',
  'Không có kỹ năng lao động, sản xuất',
  'Có người ốm đau, bệnh nặng, tai nạn',
  'Nguyên nhân khác',
];
const PLACES = ['Thôn Mẫu Một', 'Tổ dân phố Mẫu Hai'];
const TITLE = 'PHÂN TÍCH HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM 2025';
const BOTH = 'PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM 2025';
const NEAR = TITLE.replace('HỘ NGHÈO', 'HỘ CẬN NGHÈO');
/** By hamlet: households of the class, then the counts. */
const POOR = [
  [20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  [30, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 0],
];
const NEARLY = [
  [9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1],
  [8, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6],
];
const sums = (rows: number[][]): number[] =>
  (rows[0] ?? []).map((_, at) => rows.reduce((all, row) => all + (row[at] ?? 0), 0));
const lines = (rows: readonly (readonly CellSpec[])[]): CellSpec[][] =>
  rows.map((row, at) => [at + 1, PLACES[at] ?? '', ...row]);
const sheet = (...rows: readonly (readonly CellSpec[])[]): SheetSpec => ({ name: 'TH', rows });
/** The same table on its side: a line for each count. */
const turned = (rows: number[][], head = 'Tổng số hộ nghèo'): CellSpec[][] =>
  [head, ...NAMES].map((name, at) => [at || null, name, ...rows.map((row) => row[at] ?? null)]);

const look = async (...sheets: SheetSpec[]): Promise<Survey> =>
  survey(await openXlsx(await book(sheets)), { settings: new Map([['nam', '2025']]) });

/**
 * The total row of a form: the households, the sum over the items where the form has one, and the
 * items.
 */
function totals(seen: Survey, form: string): (number | null)[] | string {
  const made = makeBieu(seen, { forms: [form] });
  const template = templateOf(form);
  if (made.made.length === 0 || !template) return made.notMade.map(({ why }) => why.vi).join();
  const total = formFigures(template, seen.facts).lines.find(({ kind }) => kind === 'total');
  const keys = form === 'bc-10' ? CAUSES.map((_, at) => `poor${at + 1}`) : [];
  const wanted =
    keys.length > 0 ? ['poor', ...keys] : ['households', ...NAMES.map((_, at) => `i${at + 1}`)];
  return wanted.map((key) => total?.figure(key)?.value.toNumber() ?? null);
}
const said = (seen: Survey): string[] =>
  seen.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, severity, cells }) => [code, severity, cells[0]?.cell].join(' '));

const head = ['STT', 'Thôn', 'Tổng số hộ nghèo'];
const LAYOUTS: Readonly<Record<string, SheetSpec>> = {
  'hamlets down, indicators across': sheet([TITLE], [], [...head, ...NAMES], ...lines(POOR), [
    null,
    'Tổng cộng',
    ...sums(POOR),
  ]),
  'total on top': sheet(
    [TITLE],
    [],
    [...head, ...NAMES],
    [null, 'Toàn xã', ...sums(POOR)],
    ...lines(POOR),
  ),
  'indicators by number in the row below': {
    ...sheet(
      [TITLE],
      [],
      [...head, 'Số hộ thiếu hụt chỉ số', ...NAMES.slice(1).map(() => null)],
      [null, null, null, ...NAMES.map((_, at) => String(at + 1))],
      ...lines(POOR),
    ),
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:O3'],
  },
  'indicators by number in the header': sheet(
    [TITLE],
    [],
    [...head, ...NAMES.map((_, at) => `CS${at + 1}`)],
    ...lines(POOR),
  ),
  'a rate beside each count': {
    ...sheet(
      [TITLE],
      [],
      [...head, ...NAMES.flatMap((name) => [name, null])],
      [null, null, null, ...NAMES.flatMap(() => ['Số hộ', 'Tỷ lệ (%)'])],
      ...lines(
        POOR.map(([all = 1, ...counts]) => [
          all,
          ...counts.flatMap((count) => [count, Math.round((count / all) * 1000) / 10]),
        ]),
      ),
    ),
    merges: [
      ...['A3:A4', 'B3:B4', 'C3:C4'],
      ...['D3:E3', 'F3:G3', 'H3:I3', 'J3:K3', 'L3:M3', 'N3:O3'],
      ...['P3:Q3', 'R3:S3', 'T3:U3', 'V3:W3', 'X3:Y3', 'Z3:AA3'],
    ],
  },
  'indicators down, hamlets across': sheet(
    [TITLE],
    [],
    ['STT', 'Chỉ số thiếu hụt', ...PLACES],
    ...turned(POOR),
  ),
};

test.each(Object.entries(LAYOUTS))('the counts of the poor: %s', async (_, one) => {
  const seen = await look(one);
  expect(said(seen)).toEqual([]);
  expect(totals(seen, 'bc-04')).toEqual(sums(POOR));
  expect(totals(seen, 'bc-06')).toContain('danh sách hộ');
});

const two = [[BOTH], []];
const CLASSES: Readonly<Record<string, SheetSpec>> = {
  'side by side': {
    ...sheet(
      ...two,
      [
        ...head.slice(0, 2),
        'Hộ nghèo',
        ...NAMES.map(() => null),
        'Hộ cận nghèo',
        ...NAMES.map(() => null),
      ],
      [null, null, 'Tổng số', ...NAMES, 'Tổng số', ...NAMES],
      ...lines(POOR.map((row, at) => [...row, ...(NEARLY[at] ?? [])])),
    ),
    merges: ['A3:A4', 'B3:B4', 'C3:O3', 'P3:AB3'],
  },
  'two tables, one below the other': sheet(
    [TITLE],
    [],
    [...head, ...NAMES],
    ...lines(POOR),
    [],
    [NEAR],
    [],
    ['STT', 'Thôn', 'Tổng số hộ cận nghèo', ...NAMES],
    ...lines(NEARLY),
  ),
  'a line of the class over each part': sheet(
    ...two,
    ['STT', 'Thôn', 'Số hộ', ...NAMES],
    ['I', 'HỘ NGHÈO'],
    ...lines(POOR),
    [null, 'Cộng', ...sums(POOR)],
    ['II', 'HỘ CẬN NGHÈO'],
    ...lines(NEARLY),
    [null, 'Cộng', ...sums(NEARLY)],
    [null, 'Tổng cộng', ...sums([sums(POOR), sums(NEARLY)])],
  ),
  'on its side, one class below the other': sheet(
    ...two,
    ['STT', 'Chỉ số thiếu hụt', ...PLACES],
    ...turned(POOR, 'I. Hộ nghèo'),
    ...turned(NEARLY, 'II. Hộ cận nghèo'),
  ),
  'on its side, the classes beside each other': {
    ...sheet(
      ...two,
      ['STT', 'Chỉ số thiếu hụt', 'Hộ nghèo', null, 'Hộ cận nghèo', null],
      [null, null, ...PLACES, ...PLACES],
      ...turned([...POOR, ...NEARLY], 'Tổng số hộ'),
    ),
    merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3'],
  },
};

test.each(Object.entries(CLASSES))('both classes: %s', async (_, one) => {
  const seen = await look(one);
  expect(said(seen)).toEqual([]);
  expect(totals(seen, 'bc-04')).toEqual(sums(POOR));
  expect(totals(seen, 'bc-06')).toEqual(sums(NEARLY));
});

test('causes by hamlet, across and down', async () => {
  const title = 'TỔNG HỢP HỘ NGHÈO THEO NGUYÊN NHÂN NGHÈO NĂM 2025';
  const rows = POOR.map((row) => row.slice(0, 9));
  const across = sheet([title], [], [...head, ...CAUSES], ...lines(rows));
  const down = sheet(
    [title],
    [],
    ['STT', 'Nguyên nhân', ...PLACES],
    ...['Tổng số hộ nghèo', ...CAUSES].map((name, at) => [
      at,
      name,
      ...rows.map((row) => row[at] ?? null),
    ]),
  );
  for (const one of [across, down]) {
    const seen = await look(one);
    expect(said(seen)).toEqual([]);
    expect(totals(seen, 'bc-10')).toEqual(sums(rows));
  }
});

const changed = (at: number, to: CellSpec): (readonly CellSpec[])[] =>
  POOR.map((row, place) => (place === 0 ? row.map((old, nth) => (nth === at ? to : old)) : row));
const plain = (rows: (readonly CellSpec[])[], ...more: CellSpec[][]): SheetSpec =>
  sheet([TITLE], [], [...head, ...NAMES], ...lines(rows), ...more);

test('a table that does not say whose households it counts is not used', async () => {
  const seen = await look(
    sheet(
      ['CÁC CHỈ SỐ THIẾU HỤT NĂM 2025'],
      [],
      ['STT', 'Thôn', ...NAMES],
      ...lines(POOR.map((row) => row.slice(1))),
    ),
  );
  expect(said(seen)).toEqual(['BANG-051 stop A3']);
  expect(totals(seen, 'bc-04')).toContain('Còn 1 lỗi');
});

test('the name of the review, or columns of both classes, do not say whose the counts are', async () => {
  const review = 'TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025';
  const rows = POOR.map((row) => row.slice(1));
  const bare = sheet([review], ['Chỉ số thiếu hụt'], ['STT', 'Thôn', ...NAMES], ...lines(rows));
  const both = sheet(
    [review],
    [],
    ['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo', ...NAMES],
    ...lines(POOR.map(([all = 0, ...counts]) => [all, 5, ...counts])),
  );
  for (const one of [bare, both]) {
    const seen = await look(one);
    expect(said(seen)).toEqual(['BANG-051 stop A3']);
    expect(totals(seen, 'bc-04')).toContain('Còn 1 lỗi');
  }
});

test('a column with the class of each line, and sheets named after the classes', async () => {
  const title = ['PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT NĂM 2025'];
  const classed = sheet(
    title,
    [],
    ['STT', 'Thôn', 'Loại hộ', 'Số hộ', ...NAMES],
    ...PLACES.flatMap((place, at) => [
      [at + 1, place, 'Hộ nghèo', ...(POOR[at] ?? [])],
      [null, place, 'Hộ cận nghèo', ...(NEARLY[at] ?? [])],
    ]),
  );
  const sheets = [POOR, NEARLY].map((rows, at): SheetSpec => ({
    name: at === 0 ? 'HN' : 'HCN',
    rows: [title, [], ['STT', 'Thôn', 'Số hộ', ...NAMES], ...lines(rows)],
  }));
  for (const one of [[classed], sheets]) {
    const seen = await look(...one);
    expect(said(seen)).toEqual([]);
    expect(totals(seen, 'bc-04')).toEqual(sums(POOR));
    expect(totals(seen, 'bc-06')).toEqual(sums(NEARLY));
  }
});

test('a count above the class stops, a wrong total is said, a blank stays blank and a dash is none', async () => {
  const over = await look(plain(changed(3, 21)));
  expect(said(over)).toEqual(['HO-042 stop F4']);
  expect(totals(over, 'bc-04')).not.toEqual(expect.any(Array));
  const total = await look(
    plain(POOR, [null, 'Tổng cộng', ...sums(POOR).map((v, at) => v + (at === 4 ? 1 : 0))]),
  );
  expect(said(total)).toEqual(['HO-043 check G6']);
  expect(totals(total, 'bc-04')).toEqual(sums(POOR));
  const blank = await look(plain(changed(2, null)));
  expect(said(blank)).toEqual(['HO-044 check B4']);
  expect((totals(blank, 'bc-04') as (number | null)[])[2]).toBeNull();
  const dash = await look(plain(changed(2, '-')));
  expect(said(dash)).toEqual([]);
  expect((totals(dash, 'bc-04') as (number | null)[])[2]).toBe(11);
});

test('a total above its class and blanks are told in one language each', async () => {
  const told = async <P extends ParamKinds>(
    rule: DefinedRule<P>,
    ...rows: readonly CellSpec[][]
  ) => {
    const seen = await look(
      sheet([TITLE], [], [...head, ...NAMES, 'Tổng số thiếu hụt'], ...lines(POOR), ...rows),
    );
    const item = seen.findings.find(({ code }) => code === rule.code);
    return item ? [messageOf(item), describeFinding(item, 'en').message] : [];
  };
  const [vi, en] = await told(moreThanAll, [null, 'Tổng cộng', 10, ...sums(POOR).slice(1)]);
  expect(vi).toMatch(/^Dòng tổng: /);
  expect(en).toMatch(/^Total: /);
  const [blank, left] = await told(lacksNotGiven);
  expect(blank).toContain('Thôn Mẫu Một – tổng số thiếu hụt');
  expect(left).toContain('Thôn Mẫu Một – sum of the indicators');
});

test('rates are no counts', async () => {
  const seen = await look(
    sheet(
      ['PHÂN TÍCH TỶ LỆ HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM 2025'],
      ['Đơn vị tính: %'],
      [...head, ...NAMES],
      ...lines(POOR),
    ),
  );
  expect(totals(seen, 'bc-04')).toContain('danh sách hộ');
});

test('a summary of households has to agree with the class as a whole', async () => {
  const summary: SheetSpec = {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO THEO THÔN NĂM 2025'],
      [],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo'],
      [1, PLACES[0] ?? '', 100, 20],
      [2, PLACES[1] ?? '', 100, 31],
    ],
  };
  const down = LAYOUTS['indicators down, hamlets across'];
  const seen = await look(summary, ...(down ? [down] : []));
  expect(said(seen)).toEqual(['HO-041 stop D4']);
});

test('beside a register the table has to agree with it', async () => {
  const marks = (nth: number): CellSpec[] => NAMES.map((_, at) => (at === nth ? 'x' : null));
  const register: SheetSpec = {
    name: 'Danh sách',
    rows: [
      ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
      [],
      ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ', ...NAMES],
      [1, 'Hồ Văn Mẫu A', PLACES[0] ?? '', 'Hộ nghèo', ...marks(0)],
      [2, 'Hồ Thị Mẫu B', PLACES[0] ?? '', 'Hộ nghèo', ...marks(1)],
    ],
  };
  const counts = (second: number): SheetSpec =>
    sheet(
      [TITLE],
      [],
      [...head, ...NAMES],
      [1, PLACES[0] ?? '', 2, 1, second, ...NAMES.slice(2).map(() => 0)],
    );
  const agreed = await look(register, counts(1));
  const ofCounts = (seen: Survey): string[] => said(seen).filter((one) => /^HO-04/.test(one));
  expect(ofCounts(agreed)).toEqual([]);
  expect(totals(agreed, 'bc-04')).toEqual([2, 1, 1, ...NAMES.slice(2).map(() => 0)]);
  const other = await look(register, counts(2));
  expect(ofCounts(other)).toEqual(['HO-041 stop E4']);
  expect(totals(other, 'bc-04')).not.toEqual(expect.any(Array));
});

test('lines with numbers alone are those of the set of the reported year, whatever year a title names', async () => {
  const seen = await survey(
    await openXlsx(
      await book([
        sheet(
          [TITLE.replace('2025', '2027')],
          [],
          ['STT', 'Chỉ số thiếu hụt', ...PLACES],
          ...turned(POOR).map(([at = null, name = null, ...counts]) => [
            at,
            at === null ? name : `Chỉ số ${String(at)}`,
            ...counts,
          ]),
        ),
      ]),
    ),
    { settings: new Map([['nam', '2026']]) },
  );
  expect(Object.keys(seen.facts.lacks?.headings ?? {})).toEqual(
    NAMES.map((_, at) => `poor.indicator${at + 1}`),
  );
});
