/**
 * The lines over and below a table beside its name: what the sheet is for and by which paper, whose
 * sheet it is and who signs it, and titles without accents.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { filledRows, oneHamlet, type Rows } from './filling';

const [ONE, TWO] = HAMLETS;
if (!ONE || !TWO) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const first = async (...titles: string[]) => {
  const head = titles.map((title) => [title]);
  const { at } = await filledRows(seen, oneHamlet(head, ['Hộ nghèo'], ONE.name));
  return at(`C${titles.length + 3}`);
};

test.each([
  '(Phục vụ xây dựng Đề án giai đoạn 2026 - 2030 của tỉnh; số liệu cuối năm 2025)',
  '(Làm cơ sở lập kế hoạch xóa nhà tạm năm 2026)',
  '(Theo Công văn đôn đốc lần 3 của Sở; số liệu chốt đến hết ngày 31/12/2025)',
  '(Số liệu cuối năm 2025; đề nghị UBND xã Ba Dinh gửi lại trước ngày 15)',
  'Ngày nhận báo cáo: ngày 10 tháng 01 năm sau',
  'Từ ngày 01 tháng 01 đến ngày 31 tháng 12 năm 2025',
])('«%s» below a title holds nothing back', async (line) => {
  expect(await first('TỔNG HỢP HỘ NGHÈO', line)).toBe(ONE.poor);
});

test.each([
  '(Phục vụ tổng kết năm 2023)',
  '(Riêng hộ là hội viên; theo Công văn của Hội)',
  'Từ ngày 01 tháng 01 đến ngày 30 tháng 6 năm 2025',
  '(Số liệu do UBND xã Ba Dinh Đông gửi)',
])('«%s» below a title does', async (line) => {
  expect(await first('TỔNG HỢP HỘ NGHÈO', line)).toEqual(expect.any(String));
});

test.each([
  ['THONG KE HO NGHEO CUOI NAM 2025', ONE.poor],
  ['THONG KE HO NGHEO DAU NAM 2025', ONE.openingPoor],
  ['BIEU SO 6: TONG HOP HO NGHEO', ONE.poor],
  ['HỘ NGHÈO, HỘ CẬN NGHÈO TRƯỚC KHI RÀ SOÁT NĂM 2025', ONE.openingPoor],
])('«%s» says of which time it is', async (title, figure) => {
  expect(await first(title)).toBe(figure);
});

test.each([
  'BẢNG CHẤM KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025',
  'SỔ TAY SỐ LIỆU HỘ NGHÈO CỦA TRƯỞNG THÔN',
  'BIỂU KÈM BÁO CÁO CỦA UBND XÃ VỀ HỘ NGHÈO NĂM 2025',
  'HỘ NGHÈO THEO CHUẨN NGHÈO GIAI ĐOẠN 2022 - 2025',
])('«%s» counts all poor households', async (title) => {
  expect(await first(title)).toBe(ONE.poor);
});

test.each([
  'BẢNG KÊ TRẺ EM MỒ CÔI HỘ NGHÈO NĂM 2025',
  'HO NGHEO CO NGUOI KHUYET TAT NAM 2025',
  'HỘ NGHÈO CÓ NHU CẦU HỖ TRỢ NĂM 2025',
  'HỘ NGHÈO THEO CHUẨN NGHÈO GIAI ĐOẠN 2016 - 2020',
])('«%s» does not', async (title) => {
  expect(await first(title)).toEqual(expect.any(String));
});

const signed = (...table: Rows): Rows => [['HỘ NGHÈO NĂM 2025'], [null], ...table];

test('who signs for a hamlet makes a form with all hamlets in it none of one of them', async () => {
  const { at } = await filledRows(
    seen,
    signed(
      ['TT', 'Chỉ tiêu', ONE.name, TWO.name],
      [1, 'Hộ nghèo', null, null],
      [null, 'TRƯỞNG THÔN', null, null],
    ),
    { bottom: 4 },
  );
  expect([at('C4'), at('D4')]).toEqual([ONE.poor, TWO.poor]);
});

test('a form of one figure that a hamlet signs is asked', async () => {
  const { at } = await filledRows(
    seen,
    signed(['TT', 'Chỉ tiêu', 'Số hộ'], [1, 'Hộ nghèo', null], [null, 'TRƯỞNG THÔN', null]),
    { bottom: 4 },
  );
  expect(at('C4')).toMatch(/TRƯỞNG THÔN/);
});

test('a total under rows of one time is of that time', async () => {
  const { at } = await filledRows(seen, [
    ['SỐ LIỆU HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Nội dung', ONE.name, TWO.name],
    ['I', 'Đầu năm', null, null],
    [1, 'Hộ nghèo', null, null],
    [2, 'Hộ cận nghèo', null, null],
    [3, 'Cộng (1+2)', null, null],
    ['II', 'Cuối năm', null, null],
    [1, 'Hộ nghèo', null, null],
    [2, 'Hộ cận nghèo', null, null],
    [3, 'Cộng (1+2)', null, null],
  ]);
  expect([at('C7'), at('C11')]).toEqual([
    ONE.openingPoor + ONE.openingNearPoor,
    ONE.poor + ONE.nearPoor,
  ]);
});

test('a formula that nobody computed is no word of a header', async () => {
  const rate = { v: null, f: 'IF(C4>0,D4/C4*100,"")' };
  const { at } = await filledRows(seen, [
    ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
    [1, ONE.name, null, null, rate],
    [2, TWO.name, null, null, rate],
  ]);
  expect([at('D4'), at('D5')]).toEqual([ONE.poor, TWO.poor]);
});

test('all minorities below the last people are no part of that people', async () => {
  const { at } = await filledRows(seen, [
    ['HỘ NGHÈO THEO DÂN TỘC NĂM 2025'],
    [null],
    ['TT', 'Dân tộc', 'Hộ nghèo'],
    [1, 'Kinh', null],
    [2, 'Hrê', null],
    [null, 'Trong đó: các dân tộc thiểu số', null],
  ]);
  expect([at('C4'), at('C5'), at('C6')]).toEqual([13, 91, 91]);
});

test('a sum of the commune without accents is none of the last hamlet', async () => {
  const { at } = await filledRows(seen, [
    ['HO NGHEO, HO CAN NGHEO NAM 2025'],
    [null],
    ['TT', 'Thon', 'So ho'],
    [1, ONE.name, null],
    [null, 'Ho ngheo', null],
    [2, TWO.name, null],
    [null, 'Ho ngheo', null],
    [null, 'CA XA', null],
    [null, 'Cong ho ngheo', null],
  ]);
  expect([at('C5'), at('C7'), at('C9')]).toEqual([ONE.poor, TWO.poor, 104]);
});
