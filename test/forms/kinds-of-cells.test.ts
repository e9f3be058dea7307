/**
 * Cells that say little by themselves and yet are sure: by the heading over them, by the columns
 * beside them, by the service that they stand under, by a subtitle.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey, surveyOf } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { filledRows, type Rows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

/** What stands in the row of the first hamlet under these headers. */
async function row(
  titles: readonly string[],
  headers: Rows,
  given: Survey = seen,
): Promise<(number | string | null)[]> {
  const width = Math.max(...headers.map(({ length }) => length));
  const body = [1, ONE?.name ?? null, ...Array.from({ length: width - 2 }, () => null)];
  const { at } = await filledRows(given, [...titles.map((one) => [one]), ...headers, body]);
  const last = titles.length + headers.length + 1;
  return Array.from({ length: width - 2 }, (_, column) =>
    at(`${String.fromCharCode(67 + column)}${last}`),
  );
}

test('the exits of the poor under «Thoát nghèo», beside those of the near-poor', async () => {
  const plain = await row(
    ['DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
    [['STT', 'Thôn', 'Hộ nghèo trở thành hộ cận nghèo', 'Hộ nghèo vượt chuẩn cận nghèo']],
  );
  const under = await row(
    ['HỘ THOÁT NGHÈO, THOÁT CẬN NGHÈO NĂM 2025'],
    [
      ['STT', 'Thôn', 'Thoát nghèo', null, 'Hộ thoát cận nghèo'],
      [null, null, 'Chuyển sang hộ cận nghèo', 'Thoát hẳn (không nghèo)', null],
    ],
  );
  expect(under.slice(0, 2)).toEqual(plain);
});

test('a total of people before both classes, as the total of households says it', async () => {
  const [both] = await row(
    ['SỐ HỘ, SỐ KHẨU NĂM 2025'],
    [['STT', 'Thôn', 'Số khẩu hộ nghèo và hộ cận nghèo']],
  );
  const told = await row(
    ['SỐ HỘ, SỐ KHẨU NGHÈO, CẬN NGHÈO NĂM 2025'],
    [
      ['STT', 'Thôn', 'Số hộ nghèo, cận nghèo', null, null, 'Số khẩu', null, null],
      [null, null, 'Tổng', 'Hộ nghèo', 'Hộ cận nghèo', 'Tổng', 'Hộ nghèo', 'Hộ cận nghèo'],
    ],
  );
  expect(told.slice(0, 3)).toEqual([ONE.poor + ONE.nearPoor, ONE.poor, ONE.nearPoor]);
  expect(told[3]).toBe(both);
  const alone = await row(
    ['SỐ KHẨU NĂM 2025'],
    [
      ['STT', 'Thôn', 'Số khẩu', null, null],
      [null, null, 'Tổng', 'Hộ nghèo', 'Hộ cận nghèo'],
    ],
  );
  expect(alone[0]).toMatch(/hộ nghèo, hộ cận nghèo hay tất cả/);
});

test('a subtitle says whose figures they are, whatever year they are asked for', async () => {
  const headers = [['STT', 'Thôn', 'Hộ nghèo']];
  const title = 'SỐ HỘ NGHÈO ĐỀ NGHỊ CẤP THẺ BHYT NĂM 2026';
  expect(await row([title, '(Theo kết quả rà soát hộ nghèo cuối năm 2025)'], headers)).toEqual([
    ONE.poor,
  ]);
  expect((await row([title, '(Kèm theo công văn)'], headers))[0]).toMatch(/năm khác/);
  expect((await row([title, '(Theo kết quả rà soát cuối năm 2023)'], headers))[0]).toMatch(
    /năm khác/,
  );
  const other = 'SỐ HỘ NGHÈO ĐỀ NGHỊ HỖ TRỢ NHÀ Ở NĂM 2026';
  expect((await row([other, '(Theo kết quả rà soát cuối năm 2025)'], headers))[0]).toMatch(
    /tên biểu/,
  );
});

const FIGURE: unknown = expect.any(Number);
const OF_CAUSES: unknown = expect.stringMatching(/nguyên nhân nghèo/);

test('indicators under their service, in short words', async () => {
  const plain = await row(
    ['HỘ NGHÈO THIẾU HỤT CÁC CHỈ SỐ NĂM 2025'],
    [['STT', 'Thôn', 'Nguồn nước sinh hoạt', 'Nhà tiêu hợp vệ sinh', 'Việc làm']],
  );
  expect(plain).toEqual([FIGURE, FIGURE, FIGURE]);
  const across = await row(
    ['HỘ NGHÈO THIẾU HỤT CÁC CHỈ SỐ THEO 6 CHIỀU NĂM 2025'],
    [
      ['STT', 'Thôn', 'Nước sạch, vệ sinh', null],
      [null, null, 'Nguồn nước SH', 'Nhà tiêu HVS'],
    ],
  );
  expect(across).toEqual(plain.slice(0, 2));
  const { at } = await filledRows(seen, [
    [`${ONE.name}: MỨC ĐỘ THIẾU HỤT CỦA HỘ NGHÈO NĂM 2025`],
    [null],
    ['STT', 'Chỉ số thiếu hụt', 'Hộ nghèo'],
    ['I', 'Việc làm', null],
    ['1', 'Việc làm', null],
    ['II', 'Nước sạch và vệ sinh', null],
    ['1', 'Nguồn nước sinh hoạt', null],
    ['2', 'Nhà tiêu hợp vệ sinh', null],
  ]);
  expect(['C7', 'C8', 'C5'].map(at)).toEqual(plain);
  expect(at('C4')).toEqual(expect.any(String));
});

test('«Thiếu vốn» is a cause among causes, and no money', async () => {
  const title = 'NGUYÊN NHÂN NGHÈO CỦA CÁC HỘ NGHÈO NĂM 2025';
  const plain = await row(
    [title],
    [['STT', 'Thôn', 'Không có đất sản xuất', 'Không có vốn sản xuất, kinh doanh']],
  );
  expect(plain).toEqual([OF_CAUSES, OF_CAUSES]);
  const headers = [['STT', 'Thôn', 'Thiếu đất SX', 'Thiếu vốn', 'Chây lười lao động']];
  expect(await row([title], headers)).toEqual([...plain, expect.any(String)]);
});

test('all households of a part beside the poor of that part', async () => {
  const book = await surveyOf({
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
      ['(Thời điểm 31/12/2025)'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ dân tộc thiểu số', 'Số hộ nghèo', 'Hộ nghèo DTTS'],
      [1, ONE.name, 200, 120, 30, 21],
      [null, 'Tổng cộng', 200, 120, 30, 21],
    ],
  });
  const headers = [['STT', 'Thôn', 'Tổng số hộ DTTS', 'Hộ nghèo DTTS']];
  const title = 'KẾT QUẢ GIẢM NGHÈO ĐỐI VỚI ĐỒNG BÀO DÂN TỘC THIỂU SỐ NĂM 2025';
  expect(await row([title], headers, book)).toEqual([120, 21]);
});
