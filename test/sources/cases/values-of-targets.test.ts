/** Headers over the values of targets: who gave them, of which year, beside the names of targets. */
import { numbersOf } from '../../../src/app/figures';
import { grid } from '../../make/cell';
import { graver, read } from '../read';

const targets = async (rows: string, title = 'CHỈ TIÊU GIẢM NGHÈO NĂM 2025 XÃ SUỐI MẪU') => {
  const reading = await read({ name: 'CT', rows: grid(`${title}\n\n${rows}`) });
  const values = numbersOf(reading.facts).targets?.map(({ target, actual }) =>
    [target, actual].map((value) => value?.toNumber() ?? null),
  );
  return [values, graver(reading)];
};

test('«Mục tiêu (%)» over figures is the value, beside those entitled and served', async () => {
  expect(
    await targets(`TT|Tên chỉ tiêu|Mục tiêu (%)|Tổng số đối tượng|Số đã đạt|Kết quả (%)
    1|Trẻ em hộ nghèo đi học đúng độ tuổi|90|412|389|94.42
    2|Hộ nghèo có nhà tiêu hợp vệ sinh|60|233|150|64.38`),
  ).toEqual([
    [
      [90, 94.42],
      [60, 64.38],
    ],
    [],
  ]);
});

test('the plan of the year is taken, and not that of the next', async () => {
  expect(
    await targets(
      `STT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|TH 2025|KH 2026
    1|Tỷ lệ hộ nghèo|%|14.76|9.5|11.5|8
    2|Tỷ lệ hộ cận nghèo|%|9.14|6|7.14|5`,
      'HỆ THỐNG CHỈ TIÊU GIẢM NGHÈO NĂM 2025, KẾ HOẠCH NĂM 2026',
    ),
  ).toEqual([
    [
      [9.5, 11.5],
      [6, 7.14],
    ],
    [],
  ]);
});

test('what the province gave beside what the commune strives for is asked, and nothing else', async () => {
  expect(
    await targets(`STT|Chỉ tiêu|ĐVT|Tỉnh giao|Xã phấn đấu|Thực hiện
    1|Tỷ lệ hộ nghèo|%|15|14.2|14.05
    2|Tỷ lệ hộ cận nghèo|%|8|7|6.9`),
  ).toEqual([
    [
      [null, 14.05],
      [null, 6.9],
    ],
    ['BANG-002 stop D3 E3'],
  ]);
});

test('what half a year reached is not what the year reaches', async () => {
  expect(
    await targets(`TT|Chỉ tiêu|Nghị quyết HĐND|Thực hiện 6 tháng|Thực hiện cả năm
    1|Tỷ lệ hộ nghèo (%)|9.5|13|11.5
    2|Số lao động có việc làm mới (người)|50|20|45`),
  ).toEqual([
    [
      [9.5, 11.5],
      [50, 45],
    ],
    [],
  ]);
});

test('a rate that says how far the plan was fulfilled is none of those entitled', async () => {
  expect(
    await targets(`STT|Chỉ tiêu|ĐVT|Kế hoạch năm 2025|Thực hiện|Tỷ lệ (%)
    1|Số hộ nghèo giảm|hộ|264|270|102.27
    2|Tỷ lệ người tham gia BHYT|%|100|98.5|98.5`),
  ).toEqual([
    [
      [264, 270],
      [100, 98.5],
    ],
    [],
  ]);
});

test('a plan beside its adjustment is asked about', async () => {
  expect(
    await targets(`STT|Chỉ tiêu|ĐVT|Kế hoạch|Điều chỉnh|Thực hiện
    1|Số hộ nghèo giảm|hộ|264|250|255
    2|Lao động được đào tạo|người|30|25|26`),
  ).toEqual([
    [
      [null, 255],
      [null, 26],
    ],
    ['BANG-002 stop D3 E3'],
  ]);
});

test('how far a rate is to fall is no upper bound, and where it is to fall to is one', async () => {
  const { facts } = await read({
    name: 'CT',
    rows: grid(`CHỈ TIÊU GIẢM NGHÈO NĂM 2025

    STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
    1|Giảm tỷ lệ hộ nghèo|%|giảm 3%|3,2%
    2|Tỷ lệ hộ nghèo|%|từ 12,5% xuống 9,5%|9,3%
    3|Hộ có nhà tiêu hợp vệ sinh|%|từ 60% lên 70%|66%`),
  });
  expect(
    numbersOf(facts).targets?.map(({ code, comparison, target }) => [
      code === null,
      comparison,
      target?.toNumber(),
    ]),
  ).toEqual([
    [true, '>=', 3],
    [false, '<=', 9.5],
    [false, '>=', 70],
  ]);
});

test('a fall in the row of a rate is not where the rate is to stand', async () => {
  expect(
    await targets(`STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
    1|Tỷ lệ hộ nghèo|%|giảm 3%|9.3
    2|Tỷ lệ hộ cận nghèo|%|6|5.5`),
  ).toEqual([
    [
      [null, 9.3],
      [6, 5.5],
    ],
    ['CT-006 check D4'],
  ]);
});

test('targets in percent of which none is above one stop until their scale is told', async () => {
  const rows = (second: string): string => `STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
    1|Tỷ lệ hộ nghèo|%|0.0557|0.054
    2|Tỷ lệ người tham gia BHYT|%|1|${second}`;
  const [, told] = await targets(rows('0.985'));
  expect(told).toEqual(['CT-021 stop D4 E4']);
  const [, none] = await targets(rows('98.5'));
  expect(none).toEqual([]);
});

test('of some figures less is better, and of help to the same people more', async () => {
  const { facts } = await read({
    name: 'CT',
    rows: grid(`CHỈ TIÊU GIẢM NGHÈO NĂM 2025

    STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
    1|Tỷ lệ hộ tái nghèo|%|1|3
    2|Tỷ lệ hộ có nhà ở thiếu kiên cố|%|5|4
    3|Tỷ lệ trẻ em hộ nghèo đi học|%|90|91
    4|Tỷ lệ hộ thiếu hụt nhà ở được hỗ trợ|%|40|42
    5|Tỷ lệ thiếu hụt bảo hiểm y tế|%|2|3
    I|Hộ nghèo
    1|Tỷ lệ|%|9.5|9.4`),
  });
  expect(
    numbersOf(facts).targets?.map(({ code, name, comparison }) => [code, name, comparison]),
  ).toEqual([
    [null, 'Tỷ lệ hộ tái nghèo', '<='],
    [null, 'Tỷ lệ hộ có nhà ở thiếu kiên cố', '<='],
    [null, 'Tỷ lệ trẻ em hộ nghèo đi học', '>='],
    [null, 'Tỷ lệ hộ thiếu hụt nhà ở được hỗ trợ', '>='],
    [null, 'Tỷ lệ thiếu hụt bảo hiểm y tế', '<='],
    ['a1', 'Tỷ lệ hộ nghèo', '<='],
  ]);
});

test('a part of the poor, another line, or their number is another target', async () => {
  const [values, told] = await targets(`STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
    1|Tỷ lệ hộ nghèo|%|9.5|9.4
    2|Tỷ lệ hộ nghèo DTTS|%|12|11.5
    3|Tỷ lệ hộ nghèo (theo chuẩn tỉnh)|%|11|10.5
    4|Số hộ nghèo còn lại|hộ|30|28`);
  expect(told).toEqual([]);
  expect(values?.map(([target]) => target)).toEqual([9.5, 12, 11, 30]);
});

test.each(['Nội dung|Mục tiêu', 'Nội dung|Chỉ tiêu', 'Chỉ tiêu|Mục tiêu'])(
  'under «%s» targets go by their names, and not by values with words',
  async (header) => {
    const { facts } = await read({
      name: 'CT',
      rows: grid(`CHỈ TIÊU TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2025\nTT|${header}
        1|Trẻ em đi học đúng độ tuổi|Đạt 90%
        2|Người lao động qua đào tạo|20 %
        3|Hộ nghèo sử dụng nhà tiêu hợp vệ sinh|ít nhất 60%`),
    });
    const told = numbersOf(facts).targets?.map(({ name, target }) => [name, target?.toNumber()]);
    expect(told).toEqual([
      ['Trẻ em đi học đúng độ tuổi', 90],
      ['Người lao động qua đào tạo', 20],
      ['Hộ nghèo sử dụng nhà tiêu hợp vệ sinh', 60],
    ]);
  },
);
