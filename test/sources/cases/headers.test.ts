import { headerKey, NO_CORRECTIONS } from '../../../src/sources/corrections';
import { everyTable } from '../../../src/sources/recognise';
import { grid } from '../../make/cell';
import {
  brief,
  fieldsOf,
  graver,
  hamletFigures,
  num,
  read,
  registerFigures,
  sentence,
  withCode,
} from '../read';

const FUNDING_ROWS = `1|Dự án 2|460|400|40|20
                      2|Dự án 7|230|200|20|10`;

test('H01: a header of three rows is read as one path a column, and a merged text reaches no further than its merge', async () => {
  const reading = await read({
    name: 'KP',
    merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:F3', 'D4:F4', 'G3:G5'],
    rows: grid(`KINH PHÍ NĂM 2025
    ||||||ĐVT: triệu đồng
    TT|Nội dung|Tổng số|Kinh phí|||Ghi chú
    |||Trong đó||
    |||TW|Tỉnh|Xã
    1|Dự án 2|460|400|40|20|x
    2|Dự án 7|230|200|20|10|`),
  });
  expect(reading.tables[0]!.columns.map((column) => column.header)).toEqual([
    'TT',
    'Nội dung',
    'Tổng số',
    'Kinh phí > Trong đó > TW',
    'Kinh phí > Trong đó > Tỉnh',
    'Kinh phí > Trong đó > Xã',
    'Ghi chú',
  ]);
  expect(
    reading.facts.funding!.lines.map((line) => [
      line.code,
      num(line.total),
      num(line.central),
      num(line.province),
      num(line.commune),
    ]),
  ).toEqual([
    ['DA2', 460, 400, 40, 20],
    ['DA7', 230, 200, 20, 10],
  ]);
});

test('H02: the title block above a table is no data, and is kept as its titles', async () => {
  const reading = await read({
    name: 'B1',
    rows: grid(`UBND XÃ BA DINH||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    ||Độc lập – Tự do – Hạnh phúc

    Biểu 01: TỔNG HỢP HỘ NGHÈO NĂM 2025
    (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/03/2025 của UBND xã Ba Dinh)

    STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2`),
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] });
  expect(reading.tables[0]!.titles).toContain('Biểu 01: TỔNG HỢP HỘ NGHÈO NĂM 2025');
  expect([...reading.facts.settings].map(([code, setting]) => [code, setting.value])).toEqual(
    expect.arrayContaining([
      ['xa', 'Ba Dinh'],
      ['so-ke-hoach', '12'],
      ['ngay-ke-hoach', '05/03/2025'],
      ['nam', '2025'],
    ]),
  );
  expect(graver(reading).filter((item) => !item.startsWith('HO-0'))).toEqual([]);
});

test('H03: a row of column numbers is no data, and its formula is held against the column', async () => {
  const table = (rate: number) => ({
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Tỷ lệ (%)
    (1)|(2)|(3)|(4)|(5)=(4)/(3)*100
    1|Gò Lê|400|28|7
    2|Làng Măng|200|20|${rate}`),
  });
  const right = await read(table(10));
  expect(hamletFigures(right)).toEqual({ 'Gò Lê': [400, 28, null], 'Làng Măng': [200, 20, null] });
  expect(right.tables[0]!.skipped).toContainEqual({ row: 1, why: 'column-numbers' });
  expect(withCode(right, 'BANG-017')).toEqual([]);
  const wrong = await read(table(12));
  expect(withCode(wrong, 'BANG-017').map((finding) => brief(finding))).toEqual([
    'BANG-017 check E4',
  ]);
});

test('H05: a unit in the corner over the last column belongs to the money of that table', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`|||||ĐVT: nghìn đồng
    TT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã
    1|Dự án 2|460|400|40|20
    2|Dự án 7|230|200|20|10

    STT|Thôn|Tổng số hộ|Hộ nghèo
    1|Gò Lê|412|28`),
  });
  expect(reading.facts.funding!.unit).toBe('nghìn đồng');
  expect(reading.tables.map((table) => table.unit?.unit ?? null)).toEqual(['nghìn đồng', null]);
});

test('H06: two units of money in one table stop it, and both cells are named', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`|||||ĐVT: triệu đồng
    TT|Nội dung|Kinh phí (nghìn đồng)|NSTW|NS tỉnh|NS xã
    ${FUNDING_ROWS}`),
  });
  const [found] = withCode(reading, 'BANG-009');
  expect([brief(found!), found!.subjects]).toEqual(['BANG-009 stop C2 F1', ['funding']]);
  expect(sentence(reading, 'BANG-009')).toBe(
    'Bảng có hai đơn vị tính: nghìn đồng (ô C2) và triệu đồng (ô F1).',
  );
});

test.each([
  'Đvt: 1.000.000 đồng',
  'Đơn vị tính: 1,000,000 VND',
  'ĐVT: tr.đ',
  'Đvt: trđ',
  '(Triệu đồng)',
])('H07: «%s» is millions of đồng, and a note says so', async (corner) => {
  const reading = await read({
    name: 'KP',
    rows: [
      [null, null, null, null, null, corner],
      ...grid(`TT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã
    ${FUNDING_ROWS}`),
    ],
  });
  expect(reading.facts.funding!.unit).toBe('triệu đồng');
  expect(withCode(reading, 'BANG-011')).toEqual([]);
  expect(withCode(reading, 'BANG-010').map((finding) => brief(finding))).toEqual(
    corner.includes('Triệu đồng') ? [] : ['BANG-010 note F1'],
  );
});

test('H09: two tables side by side are two tables, told apart by the heading over each', async () => {
  const merged = await read({
    name: 'Hai bảng',
    merges: ['A2:C2', 'E2:G2'],
    rows: grid(`TỔNG HỢP NĂM 2025
    Hộ nghèo||||Hộ cận nghèo
    STT|Thôn|Số hộ||STT|Thôn|Số hộ
    1|Gò Lê|28||1|Gò Lê|3
    2|Làng Măng|24||2|Làng Măng|2`),
  });
  expect(merged.tables).toHaveLength(2);
  expect(hamletFigures(merged)).toEqual({ 'Gò Lê': [null, 28, 3], 'Làng Măng': [null, 24, 2] });
  const typedOver = await read({
    name: 'Hai bảng',
    rows: grid(`TỔNG HỢP NĂM 2025
    I. HỘ NGHÈO||||II. HỘ CẬN NGHÈO

    STT|Thôn|Số hộ||STT|Thôn|Số hộ
    1|Gò Lê|28||1|Gò Lê|3
    2|Làng Măng|24||2|Làng Măng|2`),
  });
  expect(hamletFigures(typedOver)).toEqual({ 'Gò Lê': [null, 28, 3], 'Làng Măng': [null, 24, 2] });
});

test('H09: registers of the two classes side by side keep their classes apart', async () => {
  const reading = await read({
    name: 'Thôn Gò Lê',
    rows: grid(`DANH SÁCH HỘ NGHÈO||||DANH SÁCH HỘ CẬN NGHÈO
    STT|Họ và tên|Số khẩu||STT|Họ và tên|Số khẩu
    1|Đinh Văn Mẫu A|4||1|Đinh Văn Mẫu D|3
    2|Đinh Văn Mẫu B|2||2|Đinh Văn Mẫu E|5
    3|Đinh Văn Mẫu C|6`),
  });
  expect(registerFigures(reading)).toEqual({ 'Thôn Gò Lê': [5, 3, 2] });
});

test('H11: a header printed again on every page is dropped and counted', async () => {
  const header = 'STT|Thôn|Tổng số hộ|Hộ nghèo';
  const reading = await read({
    name: 'TH',
    rows: grid(
      `${header}\n1|Gò Lê|412|28\n2|Làng Măng|398|24\n${header}\n3|Đồng Dinh|365|21\n${header}\n4|Suối Mẫu|341|14`,
    ),
  });
  expect(Object.keys(hamletFigures(reading))).toEqual([
    'Gò Lê',
    'Làng Măng',
    'Đồng Dinh',
    'Suối Mẫu',
  ]);
  expect(
    reading.tables[0]!.skipped.filter((row) => row.why === 'repeated-header').map((row) => row.row),
  ).toEqual([3, 5]);
  expect(withCode(reading, 'BANG-018')[0]).toMatchObject({
    severity: 'note',
    params: { headers: 2 },
  });
});

test('H12: line breaks and double blanks in a header do not matter', async () => {
  const reading = await read({
    name: 'TH',
    rows: [
      ['STT', 'Tên\nthôn', 'Tổng\nsố hộ', ' Hộ  nghèo ', 'Hộ cận\r\nnghèo'],
      [1, 'Gò Lê', 412, 28, 3],
      [2, 'Làng Măng', 398, 24, 2],
    ],
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] });
});

test('H13: two columns of one name get their letters, and the second is left out aloud', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Ghi chú|Ghi chú
    1|Gò Lê|412|28|tăng|giảm
    2|Làng Măng|398|24||x`),
  });
  expect(reading.tables[0]!.columns.slice(4).map((column) => column.header)).toEqual([
    'Ghi chú (cột E)',
    'Ghi chú (cột F)',
  ]);
  expect(withCode(reading, 'BANG-003').map((finding) => brief(finding))).toEqual([
    'BANG-003 check F1',
  ]);
  expect(hamletFigures(reading)).toEqual({
    'Gò Lê': [412, 28, null],
    'Làng Măng': [398, 24, null],
  });
});

test('H14: a filled column without a header is named by its letter and left out', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo|
    1|Gò Lê|412|28|3|99
    2|Làng Măng|398|24|2|98`),
  });
  expect(reading.tables[0]!.columns[5]).toMatchObject({
    header: 'Cột F (không tên)',
    nameless: true,
    field: null,
  });
  expect(withCode(reading, 'BANG-006').map((finding) => brief(finding))).toEqual([
    'BANG-006 check F1',
  ]);
  expect(sentence(reading, 'BANG-006')).toContain('Cột F (không tên)');
});

test('H15: hidden columns with figures are listed, counted by default, and left out when the officer says so', async () => {
  const sheet = {
    name: 'TH',
    hiddenColumns: ['D'],
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2`),
  };
  const reading = await read(sheet);
  expect(withCode(reading, 'BANG-008').map((finding) => brief(finding))).toEqual([
    'BANG-008 check D1',
  ]);
  expect(hamletFigures(reading)['Gò Lê']).toEqual([412, 28, 3]);
  const without = await read(sheet, {
    corrections: { ...NO_CORRECTIONS, columns: new Map([[headerKey(['Hộ nghèo']), '']]) },
  });
  expect(hamletFigures(without)['Gò Lê']).toEqual([412, null, 3]);
});

test('H16: a table may begin anywhere', async () => {
  const reading = await read({
    name: 'TH',
    at: 'C7',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo
    1|Gò Lê|412|28`),
  });
  expect(reading.tables[0]!.area).toEqual({ top: 6, left: 2, bottom: 7, right: 5 });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, null] });
});

test('H18: columns in another order on another sheet are matched by their headers', async () => {
  const reading = await read([
    {
      name: 'Thôn Gò Lê',
      rows: grid('STT|Họ và tên chủ hộ|Phân loại|Số khẩu\n1|Đinh Văn Mẫu A|Hộ nghèo|4'),
    },
    {
      name: 'Thôn Làng Măng',
      rows: grid(
        'STT|Số khẩu|Phân loại|Họ và tên chủ hộ\n1|5|Hộ cận nghèo|Đinh Văn Mẫu B\n2|3|Hộ nghèo|Đinh Văn Mẫu C',
      ),
    },
  ]);
  expect(registerFigures(reading)).toEqual({
    'Thôn Gò Lê': [1, 1, 0],
    'Thôn Làng Măng': [2, 1, 1],
  });
  expect(reading.facts.register!.byHamlet.map((place) => num(place.people))).toEqual([4, 8]);
});

test("H20: the hamlet comes from the sheet's name, else from the title, else it is asked for", async () => {
  const rows = (name: string) => grid(`STT|Họ và tên chủ hộ|Phân loại\n1|${name}|Hộ nghèo`);
  const reading = await read([
    { name: 'Thôn Gò Lê ', rows: rows('Đinh Văn Mẫu A') },
    { name: 'Gò Lê (2)', rows: rows('Đinh Văn Mẫu B') },
    {
      name: 'Sheet1',
      rows: [['DANH SÁCH HỘ NGHÈO THÔN LÀNG MĂNG NĂM 2025'], [], ...rows('Đinh Văn Mẫu C')],
    },
  ]);
  expect(registerFigures(reading)).toEqual({
    'Thôn Gò Lê': [2, 2, 0],
    'THÔN LÀNG MĂNG': [1, 1, 0],
  });
  expect(withCode(reading, 'HO-008')).toEqual([]);
  const nameless = await read([
    { name: 'Thôn Gò Lê', rows: rows('Đinh Văn Mẫu A') },
    { name: 'Sheet2', rows: rows('Đinh Văn Mẫu D') },
  ]);
  expect(withCode(nameless, 'HO-008').map((finding) => brief(finding))).toEqual(['HO-008 stop B2']);
  const titled = await read({
    name: 'Sheet3',
    rows: [['Thôn: Suối Mẫu'], ...rows('Đinh Văn Mẫu E')],
  });
  expect(registerFigures(titled)).toEqual({ 'Thôn Suối Mẫu': [1, 1, 0] });
});

test('a column that two headers claim stops the table, and a correction settles it', async () => {
  const sheet = {
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Số hộ nghèo
    1|Gò Lê|412|28|29`),
  };
  const reading = await read(sheet);
  expect(withCode(reading, 'BANG-002').map((finding) => brief(finding))).toEqual([
    'BANG-002 stop D1 E1',
  ]);
  const settled = await read(sheet, {
    corrections: { ...NO_CORRECTIONS, columns: new Map([[headerKey(['Hộ nghèo']), '']]) },
  });
  expect(withCode(settled, 'BANG-002')).toEqual([]);
  expect(hamletFigures(settled)).toEqual({ 'Gò Lê': [412, 29, null] });
});

test('a mistyped header is asked about and not guessed', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ ngèho|Hộ cận nghèo
    1|Gò Lê|412|28|3`),
  });
  expect(fieldsOf(reading.tables[0])).not.toHaveProperty('Hộ ngèho');
  expect(withCode(reading, 'BANG-020').map((finding) => brief(finding))).toEqual([
    'BANG-020 check D1',
  ]);
  expect(sentence(reading, 'BANG-020')).toContain('Số hộ nghèo');
});

test('a header of two cells is one', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`SỐ HỘ NGHÈO CUỐI NĂM 2025
    Thôn|Số hộ nghèo
    Mẫu Một|12
    Mẫu Hai|7`),
  });
  expect(
    reading.tables.map(({ kind, columns }) => [kind, columns.map(({ header }) => header)]),
  ).toEqual([['hamlet-summary', ['Thôn', 'Số hộ nghèo']]]);
});

test('how much a household is given is no name of what gives it', async () => {
  const { recognition } = await read({
    name: 'HT',
    rows: grid(`DANH SÁCH HỘ ĐƯỢC HỖ TRỢ NĂM 2025
      STT|Họ và tên|Thôn|Số CCCD|Mức hỗ trợ
      1|Hồ Văn Mẫu A|Thôn Một|051000000001|500000
      2|Hồ Thị Mẫu B|Thôn Hai|051000000002|500000`),
  });
  const [table] = everyTable(recognition);
  expect(table?.columns.map(({ field }) => field?.id ?? null)).toEqual([
    'ordinal',
    'name',
    'place',
    'citizenId',
    null,
  ]);
});
