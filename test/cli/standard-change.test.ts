/**
 * Two hundred made-up households under the standard in use and under the one that comes. Every answer is worked out here from the
 * numbers of the decrees, apart from the program, and compared with what the command says, writes and prints.
 */
import { formatVietnamese } from '../../src/domain/vietnamese-format';
import { book, type SheetSpec } from '../make/book';
import { cellsOf, json, bieu, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();

const COMMON = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Sử dụng dịch vụ viễn thông',
];
const MEANS = 'Phương tiện phục vụ tiếp cận thông tin';
const WASTE = 'Xử lý rác thải sinh hoạt';
const HAMLETS = ['Thôn Thử Một', 'Thôn Thử Hai', 'Thôn Thử Ba', 'Thôn Thử Bốn'];

interface Made {
  readonly name: string;
  readonly hamlet: string;
  readonly urban: boolean;
  /** Đồng, or null where only the score is known. */
  readonly income: number | null;
  readonly score: number | null;
  /** Of the eleven that both standards have. */
  readonly common: readonly boolean[];
  readonly means: boolean;
  readonly waste: boolean;
}

/** A row of numbers that looks like chance and is the same on every day. */
let state = 20_270_101;
function upTo(most: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % most;
}

const households: readonly Made[] = Array.from({ length: 200 }, (_, at) => {
  const lacks = upTo(5);
  const noIncome = at % 23 === 0;
  return {
    name: `Hộ Thử ${at + 1}`,
    hamlet: HAMLETS[at % 4]!,
    urban: upTo(5) === 4,
    income: noIncome ? null : 700_000 + upTo(25) * 100_000,
    score: noIncome && at % 2 === 0 ? 100 + upTo(90) : null,
    common: COMMON.map((__, nth) => (nth + at) % 11 < lacks),
    means: upTo(2) === 0,
    waste: upTo(3) === 0,
  };
});

type Class = 'poor' | 'near' | 'out' | null;

/** Decree 07/2021: income 1.5 and 2 million, or score 140 and 175; poor from three of twelve. */
function before({ income, score, urban, common, means }: Made): Class {
  const lacks = common.filter(Boolean).length + (means ? 1 : 0);
  if (income === null && score === null) return null;
  const within =
    income === null
      ? (score ?? 0) <= (urban ? 175 : 140)
      : income <= (urban ? 2_000_000 : 1_500_000);
  return within ? (lacks >= 3 ? 'poor' : 'near') : 'out';
}

/** Decree 351/2025: income 2.2 and 2.8 million; no score table is known. */
function after({ income, urban, common, waste }: Made, asked: boolean): Class {
  if (income === null) return null;
  if (income > (urban ? 2_800_000 : 2_200_000)) return 'out';
  const lacks = common.filter(Boolean).length;
  if (asked) return lacks + (waste ? 1 : 0) >= 3 ? 'poor' : 'near';
  return lacks >= 3 ? 'poor' : lacks <= 1 ? 'near' : null;
}

function counts(list: readonly Made[], asked: boolean): Record<string, number> {
  const found = { poorStays: 0, poorToNear: 0, nearToPoor: 0, enters: 0, leaves: 0, unknown: 0 };
  for (const one of list) {
    const [old, now] = [before(one), after(one, asked)];
    if (old === null || now === null) found.unknown += 1;
    else if (old === 'poor' && now === 'poor') found.poorStays += 1;
    else if (old === 'poor' && now === 'near') found.poorToNear += 1;
    else if (old === 'near' && now === 'poor') found.nearToPoor += 1;
    else if (old === 'out' && now !== 'out') found.enters += 1;
    else if (old !== 'out' && now === 'out') found.leaves += 1;
  }
  return found;
}

const CLASSES = { poor: 'Hộ nghèo', near: 'Hộ cận nghèo', out: 'Hộ không nghèo' };

/** @param waste the column of the new indicator: absent, there and blank, or filled in */
function register(waste: 'none' | 'blank' | 'filled'): SheetSpec {
  const x = (mark: boolean): string | null => (mark ? 'x' : null);
  return {
    name: 'Danh sách hộ',
    rows: [
      ['UBND XÃ THỬ NGHIỆM'],
      ['DANH SÁCH HỘ RÀ SOÁT NĂM 2026'],
      [],
      [
        'STT',
        'Họ và tên chủ hộ',
        'Thôn',
        'Khu vực',
        'Thu nhập bình quân (đồng/người/tháng)',
        'Điểm B1',
        ...COMMON,
        MEANS,
        ...(waste === 'none' ? [] : [WASTE]),
        'Phân loại hộ',
      ],
      ...households.map((one, at) => [
        at + 1,
        one.name,
        one.hamlet,
        one.urban ? 'Thành thị' : 'Nông thôn',
        one.income,
        one.score,
        ...one.common.map(x),
        x(one.means),
        ...(waste === 'none' ? [] : [waste === 'filled' ? x(one.waste) : null]),
        CLASSES[before(one) ?? 'out'],
      ]),
    ],
  };
}

const settings: SheetSpec = {
  name: 'Thông số',
  rows: [
    ['Mã', 'Nội dung', 'Giá trị'],
    ['nam', 'Năm', '2026'],
    ['xa', 'Tên xã', 'Thử Nghiệm'],
  ],
};

const file = async (waste: 'none' | 'blank' | 'filled'): Promise<string> =>
  folder.file(`so-${waste}.xlsx`, await book([settings, register(waste)]));

test.each(['none', 'blank', 'filled'] as const)(
  'every household of a register whose waste column is %s, by hamlet and in all',
  async (waste) => {
    const { code, body } = await json('chuyen-chuan', await file(waste));
    expect(code).toBe(0);
    expect([body.from, body.to]).toEqual(['2026-12-31', '2027-01-01']);
    const asked = waste === 'filled';
    expect(body.total).toMatchObject(counts(households, asked));
    expect(body.total.households).toBe(200);
    expect(body.byHamlet.map((place: { hamlet: string }) => place.hamlet)).toEqual(HAMLETS);
    for (const place of body.byHamlet)
      expect(place).toMatchObject(
        counts(
          households.filter(({ hamlet }) => hamlet === place.hamlet),
          asked,
        ),
      );
    const twoLacks = households.filter(
      (one) => one.income !== null && before(one) !== null && after(one, asked) === null,
    ).length;
    expect(twoLacks > 0).toBe(!asked);
    const missing = new Map(
      body.missing.map((one: { what: string; households: number }) => [one.what, one.households]),
    );
    expect(missing.get('chưa xét: thiếu chỉ số rác thải')).toBe(asked ? undefined : twoLacks);
    const without = households.filter(({ income, score }) => income === null && score === null);
    expect(missing.get('chưa xét: thiếu thu nhập')).toBe(without.length);
    expect(missing.get('chưa xét: thiếu thu nhập, bảng điểm của chuẩn này chưa có')).toBe(
      households.filter(({ score }) => score !== null).length,
    );
    expect(JSON.stringify(body)).not.toMatch(/Hộ Thử/);
  },
);

test('the made-up households move in every way there is', () => {
  const found = counts(households, true);
  for (const move of Object.keys(found).filter((key) => key !== 'leaves'))
    expect([move, (found[move] ?? 0) > 0]).toEqual([move, true]);
});

test.each([
  ['none', false],
  ['filled', true],
] as const)(
  'the forms, the waste column %s: sums that are formulas, and every household that changes or is open, with why',
  async (waste, asked) => {
    const out = folder.file(`chuyen-${waste}.xlsx`);
    const run = await bieu('chuyen-chuan', await file(waste), '-o', out);
    expect(run.code).toBe(0);
    expect(run.out).not.toMatch(/Hộ Thử/);
    const form = await cellsOf(out, 'Biểu 16-BC');
    const totalRow = [...form]
      .find(([, { value }]) => value === 'Tổng cộng')![0]
      .replace(/\D+/, '');
    const poorNow = households.filter(
      (one) => before(one) !== null && after(one, asked) === 'poor',
    ).length;
    expect(form.get(`N${totalRow}`)).toMatchObject({ value: poorNow, formula: expect.any(String) });
    expect(form.get(`C${totalRow}`)).toMatchObject({ value: 200, formula: expect.any(String) });
    const list = await cellsOf(out, 'Biểu 17-BC');
    const rowOf = new Map([...list].map(([at, { value }]) => [value, at.replace(/\D+/, '')]));
    let freed = 0;
    for (const one of households) {
      const [old, now] = [before(one), after(one, asked)];
      const row = rowOf.get(one.name);
      // Whoever is typed as neither poor nor near-poor, with no income and no score, is counted and not listed.
      const unlisted = one.income === null && one.score === null;
      expect([one.name, row !== undefined]).toEqual([
        one.name,
        !unlisted && (old === null || now === null || old !== now),
      ]);
      if (row === undefined) continue;
      const words = { poor: 'Hộ nghèo', near: 'Hộ cận nghèo', out: 'Ngoài diện' };
      expect(list.get(`D${row}`)?.value).toBe(old === null ? 'Chưa xét' : words[old]);
      expect(list.get(`E${row}`)?.value).toBe(now === null ? 'Chưa xét' : words[now]);
      const why = String(list.get(`F${row}`)?.value);
      if (old === 'out' && now !== null)
        expect(why).toContain(
          `Thu nhập ${formatVietnamese(one.income ?? 0)} đồng: trên chuẩn cũ ${one.urban ? '2.000.000' : '1.500.000'}, không quá chuẩn mới ${one.urban ? '2.800.000' : '2.200.000'}`,
        );
      if (old === 'poor' && now === 'near') {
        expect(why).toContain('chuẩn mới bỏ «Phương tiện');
        freed += 1;
      }
    }
    // Two of the eleven and the means are poor before and near-poor after; without the new column they are open.
    expect(freed > 0).toBe(asked);
  },
);

test('without a register there is no figure, and a day that no standard is known of judges nobody', async () => {
  const empty = folder.file('khong.xlsx', await book([settings]));
  const none = await json('chuyen-chuan', empty);
  expect([none.code, none.body.total]).toEqual([1, null]);
  const far = await json('chuyen-chuan', await file('filled'), '--den', '2031-06-01');
  expect(far.body.total).toMatchObject({ households: 200, unknown: 200, enters: 0, leaves: 0 });
  expect(far.body.missing[0].what).toBe('chưa xét: chưa có mức chuẩn của ngày này');
});
