/** What a form asks for, and no workbook of a commune can tell: left blank, and never a near figure. */
import { sampleSurvey } from '../make/surveyed';
import { filledRows } from './filling';

test.each([
  ['Xã Sơn Hạ', 'Xã Ba Dinh'],
  ['Phường Nghĩa Mẫu', 'Xã Minh Mẫu'],
])('the total of a list with %s is not the commune’s', async (...communes) => {
  const { at } = await filledRows(await sampleSurvey(), [
    ['TỔNG HỢP HỘ NGHÈO CÁC XÃ, PHƯỜNG NĂM 2025'],
    [null],
    ['STT', 'Xã/phường', 'Tổng số hộ', 'Số hộ nghèo'],
    ...communes.map((name, row) => [row + 1, name, null, null]),
    [null, 'Tổng cộng', null, null],
  ]);
  expect(['C4', 'C6', 'D6'].map(at)).toEqual(Array(3).fill(expect.any(String)));
});

test('persons who lack something themselves are not the members of the households', async () => {
  const { at } = await filledRows(await sampleSurvey(), [
    ['SỐ NGƯỜI THUỘC HỘ NGHÈO THIẾU HỤT CÁC CHỈ SỐ NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Số người thiếu hụt bảo hiểm y tế', 'Số khẩu thiếu hụt nguồn nước'],
    [1, 'Thôn Gò Lê', null, null],
  ]);
  expect(at('C4')).toEqual(expect.any(String));
  expect(at('D4')).toEqual(expect.any(Number));
});

test.each(['Hộ thiếu phương tiện tiếp cận thông tin', 'Không có phương tiện tiếp cận thông tin'])(
  '«%s» is the lack of the indicator, and no cause of poverty',
  async (label) => {
    const asked = async (header: string) =>
      (
        await filledRows(await sampleSurvey(), [
          ['HỘ NGHÈO THIẾU HỤT CÁC CHỈ SỐ NĂM 2025'],
          [null],
          ['STT', 'Thôn', header],
          [1, 'Thôn Gò Lê', null],
        ])
      ).at('C4');
    const figure = await asked(label);
    expect(figure).toEqual(expect.any(Number));
    expect(figure).toBe(await asked('Thiếu hụt phương tiện phục vụ tiếp cận thông tin'));
  },
);
