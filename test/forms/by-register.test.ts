/** Households of a register counted by two of its columns at once, and the people of a part. */
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

interface Line {
  readonly sex?: string | null;
  readonly people?: string;
  readonly ethnic?: number | null;
  readonly marks?: readonly [cause: string | null, insurance: string | null];
  readonly group?: string;
}
const POOR: readonly Line[] = [
  { people: 'Hrê', marks: ['x', null], ethnic: 4 },
  { people: 'Kinh', marks: ['x', 'x'], ethnic: 5, sex: 'Nữ' },
  { people: 'Hrê', marks: ['x', 'x'], ethnic: 2, sex: 'Nữ' },
  { people: 'Co', marks: [null, 'x'], ethnic: 3 },
];
const NEAR: readonly Line[] = [
  { people: 'Hrê', ethnic: 6, group: 'Hộ cận nghèo' },
  { people: 'Kinh', ethnic: 1, group: 'Hộ cận nghèo', sex: 'Nữ' },
];

const register = (...lines: readonly Line[]) => ({
  name: 'Danh sách',
  rows: [
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    ['(Thời điểm 31/12/2025)'],
    [
      ...['STT', 'Họ và tên chủ hộ', 'Giới tính', 'Dân tộc', 'Thôn', 'Số nhân khẩu'],
      ...['Phân loại hộ', 'Không có đất sản xuất', 'Bảo hiểm y tế'],
    ],
    ...lines.map(({ sex = 'Nam', people = 'Hrê', ethnic = 3, marks, group = 'Hộ nghèo' }, at) => [
      at + 1,
      `Hồ Mẫu ${'ABCDEFGH'.charAt(at)}`,
      sex,
      people,
      at % 2 === 0 ? 'Thôn Gò Mẫu' : 'Thôn Suối Mẫu',
      ethnic,
      group,
      ...(marks ?? [null, null]),
    ]),
  ],
});

async function filled(lines: readonly Line[], rows: Rows) {
  return (await filledRows(await surveyOf(register(...lines)), rows)).at;
}

const places = (...headers: string[]): Rows => [
  ['BIỂU TỔNG HỢP NĂM 2025'],
  [null],
  ['STT', 'Thôn', ...headers],
  ...['Thôn Gò Mẫu', 'Thôn Suối Mẫu'].map((name, at) => [at + 1, name, ...headers.map(() => null)]),
  [null, 'Tổng cộng', ...headers.map(() => null)],
];

test('the people of each ethnic group by class', async () => {
  const at = await filled(
    [...POOR, ...NEAR],
    [
      ['HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC NĂM 2025'],
      [null],
      ['STT', 'Dân tộc', 'Số khẩu hộ nghèo', 'Số khẩu hộ cận nghèo'],
      ...['Kinh', 'Hrê', 'Co'].map((name, row) => [row + 1, name, null, null]),
    ],
  );
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([5, 6, 3]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([1, 6, 0]);
});

test('two parts together, and the men among the heads', async () => {
  const at = await filled(
    [...POOR, ...NEAR],
    places('Hộ nghèo DTTS không có đất sản xuất', 'Hộ nghèo DTTS thiếu hụt bảo hiểm y tế'),
  );
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([2, 0, 2]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([1, 1, 2]);
  const men = await filled([...POOR, ...NEAR], places('Hộ nghèo có chủ hộ là nam'));
  expect(['C4', 'C5', 'C6'].map(men)).toEqual([1, 1, 2]);
});

test('«Nam | Nữ» under the heads of households', async () => {
  const at = await filled(POOR, [
    ['HỘ NGHÈO CHIA THEO GIỚI TÍNH CHỦ HỘ NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Tổng số hộ nghèo', 'Giới tính chủ hộ', null],
    [null, null, null, 'Nam', 'Nữ'],
    [1, 'Thôn Gò Mẫu', null, null, null],
  ]);
  expect(['C5', 'D5', 'E5'].map(at)).toEqual([2, 1, 1]);
});

test.each([
  ['people', 'Số khẩu hộ nghèo dân tộc Hrê', { people: 'Hrê', ethnic: null }],
  ['the ethnic group', 'Hộ nghèo DTTS không có đất sản xuất', { people: '' }],
])('a line that does not tell %s leaves the count unknown', async (_, header, line) => {
  const at = await filled([...POOR, line], places(header));
  expect(at('C6')).toEqual(expect.stringMatching(/chưa có/));
});

test('parts with a dash behind «trong đó» are all of the row above them', async () => {
  const at = await filled(
    [...POOR, ...NEAR],
    [
      ['PHÂN TỔ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      [null],
      ['STT', 'Nhóm hộ', 'Số hộ', 'Số khẩu'],
      ['I', 'Hộ nghèo', null, null],
      [null, 'Trong đó: - Hộ DTTS', null, null],
      [null, '- Hộ có chủ hộ là nữ', null, null],
      ['II', 'Hộ cận nghèo', null, null],
      [null, 'Trong đó: - Hộ DTTS', null, null],
      [null, '- Hộ có chủ hộ là nữ', null, null],
    ],
  );
  expect(['C4', 'C5', 'C6', 'C7', 'C8', 'C9'].map(at)).toEqual([4, 3, 2, 2, 1, 1]);
  expect(['D4', 'D5', 'D6', 'D9'].map(at)).toEqual([14, 9, 7, 1]);
});

test('the class that the header of the rows names is that of every row', async () => {
  const rows = (header: string): Rows => [
    ['NGUYÊN NHÂN NGHÈO THEO THÔN NĂM 2025'],
    [null],
    ['STT', header, 'Toàn xã', 'Thôn Gò Mẫu', 'Thôn Suối Mẫu'],
    [1, 'Không có đất sản xuất', null, null, null],
  ];
  const at = await filled([...POOR, ...NEAR], rows('Nguyên nhân nghèo của hộ nghèo'));
  expect(['C4', 'D4', 'E4'].map(at)).toEqual([3, 2, 1]);
  const open = await filled([...POOR, ...NEAR], rows('Nguyên nhân nghèo'));
  expect(open('C4')).toEqual(expect.stringMatching(/không nói số này/));
});

test('a row over indicators names its service in other words', async () => {
  const at = await filled(POOR, [
    ['THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Chỉ số', 'Số hộ thiếu hụt'],
    ['I', 'Dịch vụ y tế', null],
    [1, 'Bảo hiểm y tế', null],
  ]);
  expect(at('C5')).toBe(3);
});

test('a short header of the register is the indicator that a form names in full', async () => {
  const seen = await surveyOf({
    name: 'Danh sách',
    rows: [
      ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
      ['(Thời điểm 31/12/2025)'],
      ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ', 'Việc làm', 'Phương tiện tiếp cận TT'],
      [1, 'Hồ Mẫu A', 'Thôn Gò Mẫu', 'Hộ nghèo', 'x', 'x'],
      [2, 'Hồ Mẫu B', 'Thôn Gò Mẫu', 'Hộ nghèo', 'x', null],
    ],
  });
  const { at } = await filledRows(
    seen,
    places('Hộ nghèo thiếu hụt phương tiện phục vụ tiếp cận thông tin').slice(0, 4),
  );
  expect(at('C4')).toBe(1);
});

test.each(['Thiếu', 'Không có', 'Hộ thiếu'])(
  '«%s phương tiện tiếp cận thông tin» is the indicator, and no cause',
  async (lack) => {
    const seen = await surveyOf({
      name: 'Danh sách',
      rows: [
        ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
        ['(Thời điểm 31/12/2025)'],
        [
          ...['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ'],
          ...['Không có phương tiện tiếp cận thông tin', 'Thiếu phương tiện sản xuất'],
        ],
        [1, 'Hồ Mẫu A', 'Thôn Gò Mẫu', 'Hộ nghèo', 'x', null],
        [2, 'Hồ Mẫu B', 'Thôn Gò Mẫu', 'Hộ nghèo', 'x', 'x'],
      ],
    });
    const header = `${lack} phương tiện tiếp cận thông tin (hộ nghèo)`;
    const { at } = await filledRows(seen, places(header).slice(0, 4));
    expect(at('C4')).toBe(2);
  },
);
