/** Titles, headings and class words that make a list another one than the review's. */
import { isStrangeTitle } from '../../../src/reading/subject/strange-titles';
import { classOf } from '../../../src/catalogue/classes';
import { grid } from '../../make/cell';
import { num, read, withCode, type Reading } from '../read';

test.each([
  'SỐ HỌC SINH ĐƯỢC MIỄN HỌC PHÍ NĂM HỌC 2025-2026',
  'SỐ LAO ĐỘNG CÓ NHU CẦU HỌC NGHỀ NĂM 2025',
  'HỘ DÂN TỘC MẪU NĂM 2025',
  'SỐ HỘ THUỘC DIỆN DI DỜI NĂM 2025',
  'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO CHƯA ĐƯỢC CÔNG NHẬN NĂM 2025',
  'DANH SÁCH HỘ NGHÈO BỊ THIỆT HẠI DO BÃO',
  'DỰ BÁO HỘ NGHÈO, HỘ CẬN NGHÈO ĐẾN 31/12/2026',
  'SỐ HỘ NGHÈO GIẢM TRONG NĂM 2025',
])('%s says more', (title) => {
  expect(isStrangeTitle(title)).toBe(true);
});

test.each([
  'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO XÃ CÓ MẪU NĂM 2025',
  'Biểu tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2024',
  'DANH SÁCH HỘ NGHÈO ĐƯỢC CÔNG NHẬN NĂM 2025 - THÔN ĐI MẪU',
  'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC NĂM 2025',
  'KẾT QUẢ GIẢM NGHÈO NĂM 2025',
  'DANH SÁCH HỘ DÂN CƯ HIỆN CƯ TRÚ',
  'Ghi chú: số hộ được tính theo danh sách của thôn',
])('%s says no more', (title) => {
  expect(isStrangeTitle(title)).toBe(false);
});

test.each([
  ['Hộ nghèo (đã chết)', null],
  ['Hộ nghèo chuyển đi', null],
  ['Hộ nghèo đề nghị bổ sung', null],
  ['Nghèo về thu nhập', null],
  ['Hộ nghèo đầu năm', null],
  ['Hộ nghèo (mới tách hộ)', 'poor'],
  ['Hộ nghèo không có khả năng lao động', 'poor'],
  ['Vẫn cận nghèo', 'near-poor'],
  ['Hộ mức sống trung bình', 'average'],
])('«%s» is %s', (text, group) => {
  expect(classOf(text)).toBe(group);
});

const register = (title: string, heads: readonly [string, string], below = ''): Promise<Reading> =>
  read({
    name: 'DS',
    rows: grid(`${title}
      STT|Họ và tên chủ hộ|Thôn|Số khẩu
      |I. Hộ nghèo||
      1|Mẫu Văn A|Thôn Một|4
      |${heads[0]}||
      2|Mẫu Văn B|Thôn Một|3
      |${heads[1]}||
      3|Mẫu Văn C|Thôn Hai|5
      4|Mẫu Văn D|Thôn Hai|2

      ${below}`),
  });
const counted = ({ facts }: Reading): unknown =>
  facts.register?.byHamlet.map((place) => [num(place.poor), num(place.nearPoor)]) ?? null;
const LIST = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

test.each(['III. HỘ THOÁT NGHÈO, THOÁT CẬN NGHÈO TRONG NĂM', 'III. Hộ đề nghị đưa vào danh sách'])(
  'a class ends where «%s» begins',
  async (third) => {
    const reading = await register(LIST, ['II. Hộ cận nghèo', third]);
    expect(counted(reading)).toEqual([
      [1, 1],
      [0, 0],
    ]);
  },
);

test('a class that a heading names in unknown words withholds the counts', async () => {
  const reading = await register(LIST, ['II. Hộ nghèo dự kiến', 'III. Hộ cận nghèo']);
  expect(reading.facts.register?.untold).toEqual(['poor', 'nearPoor']);
  expect(withCode(reading, 'HO-007')[0]?.severity).toBe('stop');
});

test.each([
  ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO CÓ CON MẪU', ''],
  ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO ĐẦU NĂM 2025', ''],
  [LIST, 'Ghi chú: đây là số liệu dự kiến, chưa họp dân.'],
])('«%s» with the remark «%s» is asked about and not counted', async (title, below) => {
  const reading = await register(title, ['II. Hộ cận nghèo', 'III. Hộ không nghèo'], below);
  expect(counted(reading)).toBeNull();
  expect(reading.recognition.questions.map(({ code }) => code)).toEqual(['subject']);
});

test.each([
  ['Hộ nghèo không có đất sản xuất', null],
  ['Chỉ tiêu giao hộ nghèo', null],
  ['Số hộ nghèo mới', null],
  ['Hộ nghèo theo danh sách BHXH', null],
  ['Số hộ nghèo được công nhận', 9],
])('a column «%s» gives %s poor households', async (header, poor) => {
  const { facts } = await read({
    name: 'TH',
    rows: grid(`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
      STT|Thôn|Tổng số hộ|${header}|Hộ cận nghèo
      1|Thôn Một|40|5|6
      2|Thôn Hai|30|4|3
      |Tổng cộng|70|9|9`),
  });
  expect(num(facts.households?.declared?.figure('closing.poor') ?? null)).toBe(poor);
});

describe('causes by hamlet beside the review', () => {
  const REVIEW = {
    name: 'TH',
    rows: grid(`TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025
      STT|Thôn|Tổng số hộ|Hộ nghèo
      1|Thôn Một|40|9
      2|Thôn Hai|30|6`),
  };
  const causes = (title: string, second: number) => ({
    name: 'Nguyên nhân',
    rows: grid(`${title}
      STT|Thôn|Tổng số hộ nghèo|Thiếu đất sản xuất|Thiếu lao động
      1|Thôn Một|9|4|2
      2|Thôn Hai|${second}|1|3`),
  });
  const left = async (title: string, second = 6): Promise<number> =>
    withCode(await read([REVIEW, causes(title, second)]), 'BANG-050').length;

  test('a remark on how many causes a household has limits nothing', async () => {
    const title = 'NGUYÊN NHÂN NGHÈO CỦA HỘ NGHÈO NĂM 2025 (một hộ có thể có nhiều nguyên nhân)';
    expect(isStrangeTitle(title)).toBe(false);
    expect(await left(title)).toBe(0);
  });

  test('words that could limit it do not, where it counts the same households', async () => {
    const title = 'NGUYÊN NHÂN CỦA HỘ NGHÈO CẦN QUAN TÂM NĂM 2025';
    expect(isStrangeTitle(title)).toBe(true);
    expect([await left(title), await left(title, 5)]).toEqual([0, 1]);
  });
});
