import { organisationKey, splitOrganisations } from '../../../src/sources/facts/organisations';
import { grid } from '../../make/cell';
import { brief, graver, hamletFigures, num, read, registerFigures, withCode } from '../read';

test.each([
  'Mang sang',
  'Cộng trang',
  'Lũy kế',
  'Cộng chuyển sang trang sau',
  'Mang sang trang 2',
  'Trang trước chuyển sang',
])('«%s» is carried from page to page and is no hamlet', async (word) => {
  const reading = await read({
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo
    1|Gò Lê|412|28
    2|Làng Măng|398|24
    |${word}|810|52
    3|Đồng Dinh|365|21
    |Toàn xã|1175|73`),
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Gò Lê', 'Làng Măng', 'Đồng Dinh']);
  expect(graver(reading).filter((item) => !item.startsWith('LUAT'))).toEqual([]);
});

test.each(['Trang 1', 'Trang 2/3', 'Tr. 1', '1/5', '- 1/5 -'])(
  'the foot «%s» of a printed page is no figure',
  async (foot) => {
    const reading = await read({
      name: 'TH',
      rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo
    1|Gò Lê|412|28
    |||"${foot}"
    2|Làng Măng|398|24`),
    });
    expect(hamletFigures(reading)).toEqual({
      'Gò Lê': [412, 28, null],
      'Làng Măng': [398, 24, null],
    });
    expect(withCode(reading, 'SO-003')).toEqual([]);
  },
);

test('a class merged over the persons of a household makes no household of each', async () => {
  const reading = await read({
    name: 'Thôn Gò Lê',
    merges: ['A2:A4', 'D2:D4', 'A5:A6', 'D5:D6'],
    rows: grid(`STT|Họ và tên|Năm sinh|Phân loại hộ
    1|Đinh Văn Mẫu A|1960|Hộ nghèo
    |Đinh Thị Mẫu B|1962|
    |Đinh Văn Mẫu C|1990|
    2|Đinh Văn Mẫu D|1970|Hộ cận nghèo
    |Đinh Thị Mẫu E|2000|`),
  });
  expect(registerFigures(reading)).toEqual({ 'Thôn Gò Lê': [2, 1, 1] });
  expect(num(reading.facts.register!.byHamlet[0]!.people)).toBe(5);
});

test.each(['KINH PHÍ 2025', 'KINH PHÍ NĂM 2.025', 'Biểu kinh phí 2025 (chính thức)'])(
  'the title «%s» names the year',
  async (title) => {
    const reading = await read({
      name: 'KP',
      rows: grid(`${title}\nTT|Nội dung|Tổng số|NSTW\n1|Dự án 2|460|400`),
    });
    expect(reading.facts.year).toBe(2025);
  },
);

test.each(['GIAI ĐOẠN 2021-2025', 'Căn cứ Quyết định 90 ngày 18/01/2022', 'Công văn số 2025'])(
  'the line «%s» names no year',
  async (title) => {
    const reading = await read({
      name: 'KP',
      rows: grid(`${title}\nTT|Nội dung|Tổng số|NSTW\n1|Dự án 2|460|400`),
    });
    expect(reading.facts.year).toBeNull();
  },
);

test('counts grouped by a dot here and by a comma there stop with both cells', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid('STT|Thôn|Tổng số hộ|Hộ nghèo\n1|Gò Lê|"1,398"|28\n2|Làng Măng|"1.412"|24'),
  });
  expect(withCode(reading, 'SO-002').map((finding) => brief(finding))).toEqual([
    'SO-002 stop C3 C2',
  ]);
  const money = await read({
    name: 'KP',
    rows: grid('TT|Nội dung|Tổng số|NSTW\n1|Dự án 2|"1,398"|400\n2|Dự án 7|"1.412"|200'),
  });
  expect(withCode(money, 'SO-002').map((finding) => brief(finding))).toEqual(['SO-002 stop C3 C2']);
});

test('an agency is one agency however it is shortened', () => {
  const keys = (...names: string[]) => [...new Set(names.map(organisationKey))];
  expect(keys('Phòng Kinh tế', 'P. KT', 'P.KT', 'P. Kinh tế', 'PKT', 'Phòng KT xã')).toEqual([
    'phong kinh te',
  ]);
  expect(
    keys('Phòng Văn hóa – Xã hội', 'Phòng VH-XH', 'P. VHXH', 'Phòng Văn hóa và Xã hội'),
  ).toHaveLength(1);
  expect(
    keys('Trung tâm cung ứng dịch vụ công', 'TT CUDVC', 'TTDVC', 'TT cung ứng DVC'),
  ).toHaveLength(1);
  expect(keys('UBMTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc', 'UBMTTQVN xã')).toHaveLength(1);
  expect(
    keys('Phòng Kinh tế', 'Phòng Văn hóa – Xã hội', 'Trung tâm cung ứng dịch vụ công'),
  ).toHaveLength(3);
  expect(splitOrganisations('P. KT và P. VHXH')).toEqual(['P. KT', 'P. VHXH']);
});
