/** Behaviours that drawn workbooks once broke; each stays as the smallest sheet that shows it. */
import { grid } from '../make/cell';
import { hamletFigures, num, read, registerFigures, withCode } from './read';

test('a total right below an unmerged header belongs to the rows and not to the header', async () => {
  const reading = await read({
    name: 'DS',
    merges: ['D1:E1', 'D7:E7'],
    rows: grid(`Stt|Họ tên chủ hộ||Phân loại hộ|
    |||Hộ nghèo|Hộ cận nghèo
    |Tổng số
    I|Thôn Gò Lê
    1|Đinh Văn Mẫu A|||x
    II|Thôn Làng Măng
    Stt|Họ tên chủ hộ||Phân loại hộ|
    |||Hộ nghèo|Hộ cận nghèo
    1|Đinh Văn Mẫu B||x|`),
  });
  expect(registerFigures(reading)).toEqual({
    'Thôn Gò Lê': [1, 0, 1],
    'Thôn Làng Măng': [1, 1, 0],
  });
});

test('column numbers that leave out an empty column are still column numbers', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid('STT|Thôn||Tổng số hộ|Hộ nghèo\n(1)|(2)||(4)|(5)\n1|Gò Lê||412|28'),
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, null] });
});

test('the unit over a second table is no row of the first', async () => {
  const reading = await read({
    name: 'Sheet1',
    rows: grid(`TT|Tên thôn|Tổng số hộ dân|Số hộ nghèo
    1|Gò Lê|412|28
    2|Làng Măng|398|24


    KINH PHÍ NĂM 2025
    ||(Nghìn đồng)
    TT|Danh mục|NSTW|NS tỉnh
    1|Dự án 2|400|40
    2|Dự án 7|200|20`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Gò Lê': [412, 28, null],
    'Làng Măng': [398, 24, null],
  });
  expect([
    reading.facts.funding!.unit,
    num(reading.facts.funding!.lines[0]!.central),
    withCode(reading, 'SO-003').length,
  ]).toEqual(['nghìn đồng', 400, 0]);
});

test('«và» inside the name of an agency does not part it', async () => {
  const reading = await read(
    {
      name: 'KP',
      rows: grid(`TT|Nội dung|Tổng kinh phí|NSTW|Cơ quan chủ trì
    1|Dự án 6|46|40|Văn phòng HĐND và UBND xã
    2|Dự án 7|23|20|Phòng Kinh tế và Phòng Văn hóa – Xã hội`),
    },
    { settings: { nam: '2025' } },
  );
  expect(reading.facts.funding!.lines.map((line) => line.leads.map((lead) => lead.unit))).toEqual([
    ['Văn phòng HĐND và UBND xã'],
    ['Phòng Kinh tế', 'Phòng Văn hóa – Xã hội'],
  ]);
});

test('a scale in a cell is not taken for a word of an old encoding', async () => {
  const reading = await read({
    name: 'KP',
    fonts: { A: '.VnTime', B: '.VnTime' },
    rows: grid('||Đvt: tr.đ\nTT|Nội dung|Tổng kinh phí|NSTW\n1|Dự án 2|46|40\n2|Dự án 7|23|20'),
  });
  expect([reading.facts.funding!.unit, withCode(reading, 'CHU-002').length]).toEqual([
    'triệu đồng',
    0,
  ]);
});
