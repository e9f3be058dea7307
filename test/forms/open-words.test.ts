/** Words of forms that say less than their neighbours: whose they are is not guessed. */
import { sampleSurvey } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const filled = async (rows: Rows) => filledRows(await sampleSurvey(), rows);
const PLACE = (width: number): Rows => [[1, 'Thôn Gò Lê', ...Array<null>(width).fill(null)]];

test.each(['Số hộ toàn thôn', 'Số hộ trên địa bàn', 'Tổng số hộ'])(
  '«%s» beside the flows of poor households is all households',
  async (head) => {
    const { at } = await filled([
      ['DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
      [null],
      ['STT', 'Thôn', head, 'Số hộ nghèo tăng trong năm', 'Số hộ nghèo cuối năm'],
      ...PLACE(3),
    ]);
    const { at: all } = await filled([
      ['HỘ NGHÈO NĂM 2025'],
      [null],
      ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo'],
      ...PLACE(2),
    ]);
    expect(at('C4')).toBe(all('C4'));
    expect(at('E4')).toBe(all('D4'));
    expect(Number(at('C4'))).toBeGreaterThan(Number(at('E4')));
  },
);

test('a bare «Số hộ» there is asked', async () => {
  const { at } = await filled([
    ['DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Số hộ', 'Số hộ nghèo tăng trong năm', 'Số hộ nghèo cuối năm'],
    ...PLACE(3),
  ]);
  expect(at('C4')).toEqual(expect.stringMatching(/hộ nghèo, hộ cận nghèo hay tất cả/));
});

test('a total told in households and in people is that of the commune', async () => {
  const { at } = await filled([
    ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Phân tổ', 'Hộ nghèo'],
    [1, 'Thôn Gò Lê', 'Hộ', null],
    [null, null, 'Khẩu', null],
    [2, 'Tổng cộng', 'Hộ', null],
    [null, null, 'Khẩu', null],
  ]);
  expect(at('D4')).toBe(28);
  expect(at('D6')).not.toBe(28);
  expect(at('D7')).not.toBe(at('D5'));
});

test('«tái nghèo» beside «tái cận nghèo» is of the poor', async () => {
  const rows = (title: string, head: string): Rows => [
    [title],
    [null],
    ['STT', 'Thôn', head, 'Số hộ tái cận nghèo'],
    ...PLACE(2),
  ];
  const both = await filled(rows('HỘ NGHÈO VÀ HỘ CẬN NGHÈO NĂM 2025', 'Số hộ tái nghèo'));
  const poor = await filled(rows('HỘ NGHÈO, CẬN NGHÈO NĂM 2025', 'Hộ nghèo: tái nghèo'));
  expect(both.at('C4')).toBe(poor.at('C4'));
});

test('«thoát hẳn nghèo và cận nghèo» of poor households are those above the line', async () => {
  const { at } = await filled([
    ['BÁO CÁO TĂNG, GIẢM HỘ NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Số hộ nghèo đầu năm', 'Thoát hẳn nghèo và cận nghèo', 'Vượt chuẩn cận nghèo'],
    ...PLACE(3),
  ]);
  expect(at('D4')).toBe(at('E4'));
});
