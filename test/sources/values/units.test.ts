/** Units of money and of counts where staff write them: in a corner, a title, a header, a cell of its own. */
import {
  anyUnit,
  bareUnit,
  MILLION_DONG,
  moneyUnit,
  moneyUnitInTitle,
  unitCornerOf,
  unitInHeader,
  unitInTitle,
} from '../../../src/sources/values/units';

const MONEY: readonly (readonly [string, number])[] = [
  ['đồng', 1],
  ['nghìn đồng', 1000],
  ['triệu đồng', 1_000_000],
  ['tỷ đồng', 1_000_000_000],
];
const of = (unit: string) => ({ unit, factor: MONEY.find(([name]) => name === unit)![1] });

test.each([
  ['đồng', 'đồng'],
  ['Đồng', 'đồng'],
  ['VNĐ', 'đồng'],
  ['1000đ', 'nghìn đồng'],
  ['1.000 đồng', 'nghìn đồng'],
  ['tr.đ', 'triệu đồng'],
  ['Triệu đồng.', 'triệu đồng'],
  ['triệu đồng:;', 'triệu đồng'],
  ['(triệu đồng)', 'triệu đồng'],
  ['( triệu đồng )', 'triệu đồng'],
  ['1.000.000 đồng', 'triệu đồng'],
  ['tỷ', 'tỷ đồng'],
])('«%s» is %s', (text, unit) => expect(moneyUnit(text)).toEqual(of(unit)));

test.each(['', 'hộ', 'triệu đồng/năm', '((đồng', 'đồng (', 'mười đồng'])(
  '«%s» is no unit of money',
  (text) => expect(moneyUnit(text)).toBeNull(),
);

test('units of counts have one form', () => {
  expect(
    ['khẩu', 'Nhân khẩu', 'người', 'hộ', 'phần trăm', '%', 'tr.đ', 'con'].map(anyUnit),
  ).toEqual(['người', 'người', 'người', 'hộ', '%', '%', 'triệu đồng', null]);
});

test('a table that names no unit is in millions', () =>
  expect(MILLION_DONG).toEqual(of('triệu đồng')));

test.each([
  ['ĐVT: triệu đồng', 'trieu dong'],
  ['(ĐVT: triệu đồng)', 'trieu dong'],
  ['( Đơn vị tính : nghìn đồng )', 'nghin dong'],
  ['Đ.V.T：đồng', 'dong'],
  ['ĐV: hộ', 'ho'],
  ['Đơn vị: xã Trà', 'xa tra'],
  ['Cộng ĐVT: đồng', null],
  ['ĐVT triệu đồng', null],
  ['ĐVT:', null],
  ['ĐXVXT: đồng', null],
])('the corner «%s»', (text, unit) => expect(unitCornerOf(text)).toBe(unit));

test.each([
  ['KINH PHÍ NĂM 2025 (ĐVT: triệu đồng)', 'trieu dong'],
  ['KINH PHÍ NĂM 2025 ( ĐVT : triệu đồng ) ', 'trieu dong'],
  ['KINH PHÍ NĂM 2025, đơn vị tính: đồng', 'dong'],
  ['KINH PHÍ; ĐVT: đồng', 'dong'],
  ['KINH PHÍ – đ.v.t: đồng', 'dong'],
  ['KINH PHÍ - ĐVT：đồng', 'dong'],
  ['KINH PHÍ (ĐVT: đồng) NĂM 2025', null],
  ['KINH PHÍ ĐVT: đồng', null],
  ['KINH PHÍ, ĐVT đồng', null],
  ['KINH PHÍ (ĐVT: đồng) và (khác)', null],
  ['(ĐVT: )', null],
])('the title «%s»', (text, unit) => expect(unitInTitle(text)).toBe(unit));

test.each([
  ['Kinh phí (nghìn đồng)', 'nghìn đồng'],
  ['Kinh phí (ĐVT: nghìn đồng)', 'nghìn đồng'],
  ['Kinh phí (đơn vị tính nghìn đồng)', 'nghìn đồng'],
  ['Kinh phí (đơn vị: đồng)', 'đồng'],
  ['Kinh phí (ĐVT:đồng)', 'đồng'],
  ['Kinh phí (năm 2025) (đồng)', 'đồng'],
  ['Kinh phí, ĐVT: đồng', 'đồng'],
  ['Kinh phí ĐVT đồng', 'đồng'],
  ['Kinh phí - đơn vị: đồng', 'đồng'],
  ['Kinh phí - triệu đồng', 'triệu đồng'],
  ['Kinh phí, triệu đồng', 'triệu đồng'],
  ['Kinh phí - 1.000 đồng', 'nghìn đồng'],
  ['Kinh phí đơn vị tính: tr.đ', 'triệu đồng'],
  ['Kinh phí', null],
  ['Kinh phí đồng', null],
  ['Kinh phí (năm 2025)', null],
  ['Kinh phí - đồng/hộ', null],
  ['Kinh phí -xã đồng', null],
  ['Kinh phí,đồng', 'đồng'],
  ['Kinh phí - đồng: a', null],
  ['()', null],
])('the header «%s»', (text, unit) =>
  expect(unitInHeader(text)).toEqual(unit === null ? null : of(unit)),
);

test.each([
  ['(Triệu đồng)', 'triệu đồng'],
  ['Triệu đồng', 'triệu đồng'],
  ['(1.000 đồng)', 'nghìn đồng'],
  ['đ', null],
  ['(đ)', null],
  ['tr', null],
  ['k', null],
  ['(hộ gia đình)', null],
  ['(đồng) khác', null],
  ['x(đồng)', null],
])('the cell «%s»', (text, unit) =>
  expect(bareUnit(text)).toEqual(unit === null ? null : of(unit)),
);

test.each([
  ['KINH PHÍ (triệu đồng)', 'triệu đồng'],
  ['KINH PHÍ (triệu đồng )', 'triệu đồng'],
  ['KINH PHÍ NĂM 2025 - Đơn vị: nghìn đồng', 'nghìn đồng'],
  ['KẾ HOẠCH - Đơn vị: xã Trà', null],
  ['KINH PHÍ, ĐVT: đồng', 'đồng'],
  ['KINH PHÍ đơn vị tính: đồng', 'đồng'],
  ['KINH PHÍ, triệu đồng', null],
  ['KINH PHÍ - đồng', null],
  ['KINH PHÍ (hộ) - đồng', null],
  ['BẢNG KDVT - đồng', null],
])('in the title «%s»', (text, unit) =>
  expect(moneyUnitInTitle(text)).toEqual(unit === null ? null : of(unit)),
);
