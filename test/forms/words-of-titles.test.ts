/**
 * Words of a title that say how a form is built, or what it is for, and no words of whose figures
 * they are: they hold no cell back, and those that may narrow the figures still do.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { filledRows, oneHamlet, type Rows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const under = (title: string, ...headers: string[]): Rows =>
  oneHamlet([[title]], headers, ONE.name);
const first = async (title: string, ...headers: string[]) =>
  (await filledRows(seen, under(title, ...headers))).at('C4');

test.each([
  'PHẦN I. HỘ NGHÈO',
  'Phần thứ hai: Hộ nghèo',
  'MỤC B - HỘ NGHÈO',
  'Chương 2. Hộ nghèo cuối năm',
  'SỐ LIỆU CƠ BẢN VỀ HỘ NGHÈO',
  'MỘT SỐ CHỈ TIÊU CHỦ YẾU VỀ HỘ NGHÈO NĂM 2025',
  'BIỂU TỔNG HỢP HỘ NGHÈO (5 = 3 / 4 * 100)',
  'HỘ NGHÈO CUỐI NĂM 2025 ((6)=(3)-(4)+(5))',
  'THỰC TRẠNG HỘ NGHÈO THEO HỢP PHẦN',
  'TÌNH TRẠNG HỘ NGHÈO NĂM 2025',
  'HỘ NGHÈO NĂM 2025 CHIA THEO DÂN TỘC VÀ GIỚI TÍNH CHỦ HỘ',
  'HỘ NGHÈO PHÂN THEO ĐỘ TUỔI CHỦ HỘ',
  'KẾT QUẢ CÔNG NHẬN HỘ NGHÈO NĂM 2025',
  'KẾT QUẢ ĐIỀU TRA, BÌNH XÉT HỘ NGHÈO',
  'THÔNG TIN VỀ HỘ NGHÈO TẠI CÁC KHU DÂN CƯ',
  'HỘ NGHÈO TRÊN ĐỊA BÀN XÃ SAU SÁP NHẬP',
])('«%s» holds nothing back', async (title) => {
  expect(await first(title, 'Hộ nghèo')).toBe(ONE.poor);
});

test.each([
  'HỘ NGHÈO ĐƯỢC HỖ TRỢ MỘT PHẦN',
  'PHẦN HỘ NGHÈO CÒN VAY VỐN',
  'HỘ NGHÈO DO PHỤ NỮ LÀM CHỦ HỘ',
  'MỤC I. HỘ NGHÈO CÓ 3 CHỈ SỐ THIẾU HỤT',
  'HỘ NGHÈO (NĂM 2020 = 100)',
  'BÌNH QUÂN HỘ NGHÈO',
  'HỘ NGHÈO DÂN TỘC NĂM 2025',
  'HỘ NGHÈO CÓ CHỦ HỘ LÀ NAM',
  'HỘ NGHÈO LÀ NỮ GIỚI',
  'HỘ NGHÈO CHƯA ĐƯỢC CÔNG NHẬN',
  'HỘ NGHÈO THEO ĐỀ NGHỊ CỦA THÔN',
  'HỘ NGHÈO PHÂN THEO TRÌNH ĐỘ',
  'HỘ NGHÈO ĐƯỢC GIAO ĐẤT',
])('«%s» still asks', async (title) => {
  expect(await first(title, 'Hộ nghèo')).toEqual(
    expect.stringMatching(/tên biểu|năm khác|chủ hộ là nữ/),
  );
});

test('an average in the title is that of the column which says so', async () => {
  const columns = ['Hộ nghèo', 'Bình quân khẩu/hộ nghèo'];
  expect(await first('HỘ NGHÈO VÀ NHÂN KHẨU BÌNH QUÂN', ...columns)).toBe(ONE.poor);
});

test('what the title says that the table is split by holds nothing back where columns tell it', async () => {
  const columns = ['Hộ nghèo', 'Trình độ sơ cấp'];
  expect(await first('HỘ NGHÈO PHÂN THEO TRÌNH ĐỘ', ...columns)).toBe(ONE.poor);
  expect(await first('HỘ NGHÈO CÓ TRÌNH ĐỘ', ...columns)).toMatch(/tên biểu/);
});

const ofMoney = async (title: string, ...headers: string[]) =>
  filledRows(seen, [
    [title],
    ['ĐVT: triệu đồng'],
    ['TT', 'Dự án', ...headers],
    [1, 'Dự án 2', ...headers.map(() => null)],
  ]);

test.each([
  'TÌNH HÌNH HUY ĐỘNG VÀ GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025',
  'QUẢN LÝ, SỬ DỤNG VỐN GIẢM NGHÈO NĂM 2025',
  'GIAO KẾ HOẠCH VỐN GIẢM NGHÈO NĂM 2025',
])('«%s» is over the money of the plan', async (title) => {
  expect((await ofMoney(title, 'Kế hoạch vốn', 'NSTW giao')).at('C4')).toBe(460);
});

test('money raised elsewhere, and households that are assigned, are no figures of the workbook', async () => {
  expect((await ofMoney('NGUỒN VỐN HUY ĐỘNG NĂM 2025', 'Kế hoạch vốn', 'NSTW')).at('C4')).toMatch(
    /huy động/,
  );
  expect(await first('SỐ HỘ NGHÈO GIAO NĂM 2025', 'Hộ nghèo')).toMatch(/kế hoạch/);
});

test('the levels of a budget by their short names', async () => {
  const { at } = await ofMoney(
    'PHÂN BỔ VỐN GIẢM NGHÈO NĂM 2025 THEO NGUỒN',
    ...['Vốn NSTW giao', 'NS cấp tỉnh', 'NS cấp xã'],
  );
  expect(['C4', 'D4', 'E4'].map(at)).toEqual([400, 40, 20]);
});

test('a plan beside what was paid is no plan of paying', async () => {
  const columns = ['Kế hoạch vốn', 'Đã giải ngân'];
  const title = 'KẾ HOẠCH VÀ GIẢI NGÂN VỐN NĂM 2025';
  const both = await ofMoney(title, ...columns);
  expect([both.at('C4'), both.at('D4')]).toEqual([460, 'Sổ chưa có bảng giải ngân']);
  expect((await ofMoney(title, 'Tổng số', 'Đã giải ngân')).at('C4')).toMatch(/chưa rõ là số nào/);
  const { at } = await ofMoney('KẾ HOẠCH GIẢI NGÂN VỐN NĂM 2025', ...columns);
  expect(at('D4')).toMatch(/số kế hoạch hoặc số thực hiện/);
});

const MERGED =
  'CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI, GIẢM NGHÈO BỀN VỮNG VÀ PHÁT TRIỂN KT-XH VÙNG ĐỒNG BÀO DTTS VÀ MIỀN NÚI';
test('the programme that others were merged into limits no households, and money before it', async () => {
  expect(await first(`KẾT QUẢ THỰC HIỆN ${MERGED}`, 'Hộ nghèo')).toBe(ONE.poor);
  const { questions } = await ofMoney(`KINH PHÍ ${MERGED}`, 'Kế hoạch vốn', 'Giải ngân');
  expect(questions.map(({ code }) => code)).toContain('form-title');
});

test.each([
  ['HỘ NGHÈO CÓ HOÀN CẢNH ĐẶC BIỆT', 'có hoàn cảnh đặc biệt'],
  ['HỘ NGHÈO VÙNG NÔNG THÔN MỚI', 'vùng nông thôn mới'],
  ['HỘ NGHÈO, TRẺ EM VÀ TÍN DỤNG', 'trẻ em và tín dụng'],
  ['HỘ NGHÈO ĐƯỢC TẶNG QUÀ TẾT NĂM 2025', 'được tặng quà tết'],
  ['BIỂU HỘ NGHÈO ĐỢT 2 NĂM 2025', 'ĐỢT 2'],
])('«%s» is asked of «%s»', async (title, words) => {
  const { questions } = await filledRows(seen, under(title, 'Hộ nghèo'));
  expect(questions.map(({ params }) => params.words)).toContain(words);
});
