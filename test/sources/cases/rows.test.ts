import { grid } from '../../make/cell';
import {
  brief,
  graver,
  hamletFigures,
  num,
  read,
  registerFigures,
  sentence,
  withCode,
} from '../read';

const SUMMARY = 'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo';
const REGISTER = 'STT|Họ và tên chủ hộ|Thôn|Năm sinh|Phân loại|Số khẩu';

test('R01: numbers I, 1, a give levels, and only the lines at the end of them are summed', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`|||||ĐVT: triệu đồng
    TT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã
    I|Dự án 2|460|400|40|20
    II|Dự án 3|240|211|19|10
    1|Tiểu dự án 1|170|150|13|7
    a|Mua giống lúa|100|90|6|4
    b|Mua phân bón|70|60|7|3
    2|Tiểu dự án 2|70|61|6|3
    |Tổng cộng|700|611|59|30`),
  });
  expect(reading.tables[0]!.rows.map((row) => row.level)).toEqual([1, 1, 2, 3, 3, 2, 2]);
  const { lines } = reading.facts.funding!;
  expect(
    lines.map((line) => [
      line.code,
      line.children.map((child) => [child.code, child.children.length]),
    ]),
  ).toEqual([
    ['DA2', []],
    [
      'DA3',
      [
        ['DA3.1', 2],
        ['DA3.2', 0],
      ],
    ],
  ]);
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test('R02: numbers that start again in each group are no mistake', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    I|Khu vực 1|810|52|5
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    II|Khu vực 2|365|21|2
    1|Đồng Dinh|365|21|2`),
  });
  expect(withCode(reading, 'BANG-019')).toEqual([]);
  expect(Object.keys(hamletFigures(reading))).toEqual(['Gò Lê', 'Làng Măng', 'Đồng Dinh']);
});

test('R03: a jump in the numbers is pointed at', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    4|Đồng Dinh|365|21|2`),
  });
  expect(withCode(reading, 'BANG-019').map((finding) => brief(finding))).toEqual([
    'BANG-019 check A4 A3',
  ]);
  expect(sentence(reading, 'BANG-019')).toBe('Số thứ tự nhảy từ 2 (ô A3) đến 4 (ô A4).');
});

test.each([
  'Tổng cộng',
  'TỔNG SỐ',
  'Cộng',
  'Toàn xã',
  'Tổng cộng:',
  'TỔNG CỘNG (I+II)',
  'Cộng toàn xã',
])('R05: «%s» is a total, on top and at the bottom', async (word) => {
  const leaves = ['1|Gò Lê|412|28|3', '2|Làng Măng|398|24|2'];
  for (const rows of [
    [`|${word}|810|52|5`, ...leaves],
    [...leaves, `|${word}|810|52|5`],
    [...leaves, `${word}||810|52|5`],
  ]) {
    const reading = await read({ name: 'TH', rows: grid([SUMMARY, ...rows].join('\n')) });
    expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] });
    expect(num(reading.facts.households!.declared!.figure('closing.total'))).toBe(810);
    expect(withCode(reading, 'HO-001')).toEqual([]);
  }
});

test('R05: sums of parts stand between the lines and are left out of every sum', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    |Cộng khu vực 1|810|52|5
    3|Đồng Dinh|365|21|2
    |Cộng khu vực 2|365|21|2
    |Toàn xã|1175|73|7`),
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Gò Lê', 'Làng Măng', 'Đồng Dinh']);
  expect(num(reading.facts.households!.declared!.figure('closing.poor'))).toBe(73);
  expect(graver(reading).filter((item) => /stop|BANG-024/.test(item))).toEqual([]);
});

test('R06: a typed total that disagrees with its hamlets stops, a wrong sum of a part is told', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|52|3
    2|Làng Măng|398|52|2
    |Tổng cộng|810|105|5`),
  });
  const [found] = withCode(reading, 'HO-001');
  expect([
    found!.severity,
    found!.expected!.toNumber(),
    found!.found!.toNumber(),
    found!.cells[0]!.cell,
  ]).toEqual(['stop', 105, 104, 'D4']);
  const part = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    |Cộng khu vực 1|810|53|5
    3|Đồng Dinh|365|21|2
    |Toàn xã|1175|73|7`),
  });
  const [wrong] = withCode(part, 'BANG-024');
  expect([brief(wrong!), wrong!.expected!.toNumber(), wrong!.found!.toNumber()]).toEqual([
    'BANG-024 check D4',
    53,
    52,
  ]);
});

test('R08: sums of sums, from hamlet over former commune to commune, count nothing twice', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    |TỔNG CỘNG|1516|87|9
    I|Xã Ba Dinh (cũ)|810|52|5
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    II|Xã Ba Tô (cũ)|706|35|4
    1|Đồng Dinh|365|21|2
    2|Suối Mẫu|341|14|2`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Gò Lê': [412, 28, 3],
    'Làng Măng': [398, 24, 2],
    'Đồng Dinh': [365, 21, 2],
    'Suối Mẫu': [341, 14, 2],
  });
  expect(reading.tables[0]!.rows.map((row) => row.level)).toEqual([1, 1, 2, 2, 1, 2, 2]);
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test('R09: rows of households and rows of people are parted and never added', async () => {
  const reading = await read({
    name: 'TH',
    merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
    rows: grid(`STT|Thôn|Phân tổ|Tổng số|Hộ nghèo
    1|Gò Lê|Hộ|412|28
    ||Nhân khẩu|1650|130
    2|Làng Măng|Hộ|398|24
    ||Nhân khẩu|1500|101
    |Tổng cộng|Hộ|810|52
    ||Nhân khẩu|3150|231`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Gò Lê': [412, 28, null],
    'Làng Măng': [398, 24, null],
  });
  expect(reading.facts.households!.hamlets.map((place) => num(place.figure('people')))).toEqual([
    1650, 1500,
  ]);
  expect(num(reading.facts.households!.declared!.figure('closing.total'))).toBe(810);
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test('R10: blank rows inside the data do not end it', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|28|3


    2|Làng Măng|398|24|2`),
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] });
});

test('R12: the signature block is no household', async () => {
  const reading = await read({
    name: 'Thôn Gò Lê',
    rows: grid(`STT|Họ và tên chủ hộ|Phân loại|Số khẩu
    1|Đinh Văn Mẫu A|Hộ nghèo|4
    2|Đinh Văn Mẫu B|Hộ cận nghèo|3

    ||Ba Dinh, ngày 31 tháng 12 năm 2025
    |Người lập||TRƯỞNG THÔN

    |Nguyễn Văn A||Trần Thị B`),
  });
  expect(registerFigures(reading)).toEqual({ 'Thôn Gò Lê': [2, 1, 1] });
  expect(reading.tables[0]!.skipped.map((row) => row.why)).toEqual([
    'signature',
    'signature',
    'note',
  ]);
});

test("R13: a hamlet's name merged over its rows speaks for all of them", async () => {
  const reading = await read({
    name: 'DS',
    merges: ['C2:C4', 'C5:C6'],
    rows: grid(`STT|Họ và tên chủ hộ|Thôn|Phân loại
    1|Đinh Văn Mẫu A|Gò Lê|Hộ nghèo
    2|Đinh Văn Mẫu B||Hộ nghèo
    3|Đinh Văn Mẫu C||Hộ cận nghèo
    4|Đinh Văn Mẫu D|Làng Măng|Hộ nghèo
    5|Đinh Văn Mẫu E||Hộ nghèo`),
  });
  expect(registerFigures(reading)).toEqual({ 'Gò Lê': [3, 2, 1], 'Làng Măng': [2, 2, 0] });
});

test('R15: hidden rows are told with the poor households in them, counted by default, and left out on demand', async () => {
  const rows = grid(`${REGISTER}
    1|Đinh Văn Mẫu A|Gò Lê|1950|Hộ nghèo|4
    2|Đinh Văn Mẫu B|Gò Lê|1951|Hộ nghèo|4
    3|Đinh Văn Mẫu C|Gò Lê|1952|Hộ cận nghèo|4
    4|Đinh Văn Mẫu D|Gò Lê|1953|Hộ nghèo|4`);
  const filtered = await read({ name: 'DS', rows, filteredRows: [2, 3, 4] });
  expect(registerFigures(filtered)).toEqual({ 'Gò Lê': [4, 3, 1] });
  expect(sentence(filtered, 'BANG-012')).toBe(
    '3 dòng bị ẩn (3 dòng do bộ lọc), có 2 hộ nghèo: dòng 2, 3, 4.',
  );
  const byHand = await read({ name: 'DS', rows, hiddenRows: [2, 3, 4] });
  expect(withCode(byHand, 'BANG-012')[0]).toMatchObject({
    severity: 'check',
    params: { count: 3, filtered: 0, poor: 2 },
  });
  const leftOut = await read(
    { name: 'DS', rows, hiddenRows: [2, 3, 4] },
    { settings: { 'dong-an': 'bỏ' } },
  );
  expect(registerFigures(leftOut)).toEqual({ 'Gò Lê': [1, 1, 0] });
});

test('R16: rows of a collapsed group count like any other', async () => {
  const reading = await read({
    name: 'TH',
    collapsedRows: [2, 3],
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    |Tổng cộng|810|52|5`),
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Gò Lê', 'Làng Măng']);
  expect(withCode(reading, 'BANG-012')).toEqual([]);
});

test('R18: a red row without a word is asked about, and its colour changes nothing', async () => {
  const reading = await read({
    name: 'DS',
    looks: { 'A3:F3': { color: 'FF0000' } },
    rows: grid(`${REGISTER}
    1|Đinh Văn Mẫu A|Gò Lê|1950|Hộ nghèo|4
    2|Đinh Văn Mẫu B|Gò Lê|1951|Hộ nghèo|4
    3|Đinh Văn Mẫu C|Gò Lê|1952|Hộ cận nghèo|4`),
  });
  expect(withCode(reading, 'BANG-022').map((finding) => brief(finding))).toEqual([
    'BANG-022 check A3',
  ]);
  expect(registerFigures(reading)).toEqual({ 'Gò Lê': [3, 2, 1] });
});

test('R20: a household that stands twice in its hamlet is told, by cells and not by name', async () => {
  const reading = await read({
    name: 'DS',
    rows: grid(`STT|Họ và tên chủ hộ|Thôn|Năm sinh|Số CCCD|Phân loại
    1|Đinh Văn Mẫu|Gò Lê|1950|"051050000001"|Hộ nghèo
    2|Đinh Thị Mẫu|Gò Lê|1960|"051060000002"|Hộ nghèo
    3|ĐINH VĂN MẪU|Gò Lê|1950|"051050000001"|Hộ nghèo`),
  });
  const [found] = withCode(reading, 'HO-018');
  expect(brief(found!)).toBe('HO-018 check B2 B4');
  expect(JSON.stringify(found)).not.toMatch(/Mẫu|05105/i);
});

const PERSONS = `1|Đinh Văn Mẫu A|Chủ hộ|H01|Hộ nghèo
  |Đinh Thị Mẫu B|Vợ||
  |Đinh Văn Mẫu C|Con||
  2|Đinh Văn Mẫu D|Chủ hộ|H02|Hộ cận nghèo
  |Đinh Thị Mẫu E|Con||
  3|Đinh Văn Mẫu F|Chủ hộ|H03|Hộ nghèo`;

test.each([
  ['the relation', 'STT|Họ và tên|Quan hệ với chủ hộ|Ký hiệu|Phân loại'],
  ['the household code', 'STT|Họ và tên|Ghi chú|Mã hộ|Phân loại'],
  ['the number and the class alone', 'STT|Họ và tên|Ghi chú|Cột khác|Phân loại'],
])(
  'R21: in a register of persons %s tells the heads; people are counted by rows',
  async (_, header) => {
    const reading = await read({ name: 'Thôn Gò Lê', rows: grid(`${header}\n${PERSONS}`) });
    expect(registerFigures(reading)).toEqual({ 'Thôn Gò Lê': [3, 2, 1] });
    expect(num(reading.facts.register!.byHamlet[0]!.people)).toBe(6);
    expect(withCode(reading, 'HO-012')[0]).toMatchObject({
      severity: 'note',
      params: { count: 3 },
    });
  },
);

test('R21: the only household of a register of persons is one, whose members are people', async () => {
  const rows = grid(`STT|Họ và tên|Quan hệ với chủ hộ|Thôn|Phân loại
  1|Đinh Văn Mẫu A|Chủ hộ|Gò Lê|Hộ nghèo
  2|Đinh Thị Mẫu B|Vợ|Gò Lê|Hộ nghèo
  3|Đinh Văn Mẫu C|Con|Gò Lê|Hộ nghèo`);
  const reading = await read({ name: 'Danh sách', rows });
  expect(registerFigures(reading)).toEqual({ 'Gò Lê': [1, 1, 0] });
});

test('R22: hamlets of record without figures are counted out', async () => {
  const rows = grid(`${SUMMARY}
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2
    3|Đồng Dinh|365|21|2
    4|Nước Lăng|351|17|2`);
  const reading = await read(
    { name: 'TH', rows },
    {
      settings: {
        thon: 'Thôn Gò Lê; Thôn Làng Măng; Thôn Đồng Dinh; Thôn Nước Lăng; Thôn Suối Mẫu',
      },
    },
  );
  expect(withCode(reading, 'HO-010')[0]).toMatchObject({
    severity: 'check',
    params: { have: 4, wanted: 5 },
  });
  expect(sentence(reading, 'HO-010')).toContain('4/5 thôn đã có số liệu');
});

test('R22: a hamlet that has its line and no figures yet is named', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    1|Gò Lê|412|28|3
    2|Làng Măng|||
    3|Đồng Dinh|365|21|2`),
  });
  expect(withCode(reading, 'BANG-023').map((finding) => brief(finding))).toEqual([
    'BANG-023 check B3',
  ]);
  expect(Object.keys(hamletFigures(reading))).toEqual(['Gò Lê', 'Đồng Dinh']);
});

test('R23: registers of two days that feed one Biểu are told with both days and cells', async () => {
  const sheet = (name: string, day: string, person: string) => ({
    name,
    rows: [
      [`Số liệu tính đến ngày ${day}`],
      ...grid(`STT|Họ và tên chủ hộ|Phân loại\n1|${person}|Hộ nghèo`),
    ],
  });
  const reading = await read([
    sheet('Thôn Gò Lê', '30/6/2025', 'Đinh Văn Mẫu A'),
    sheet('Thôn Làng Măng', '31/12/2025', 'Đinh Văn Mẫu B'),
  ]);
  const [found] = withCode(reading, 'HO-011');
  expect([found!.severity, found!.params.dates, found!.cells]).toEqual([
    'check',
    ['2025-06-30', '2025-12-31'],
    [
      { sheet: 'Thôn Gò Lê', cell: 'A1' },
      { sheet: 'Thôn Làng Măng', cell: 'A1' },
    ],
  ]);
});

test('lines that show how to fill in are left out', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`${SUMMARY}
    |Ví dụ: Thôn X|100|10|1
    1|Gò Lê|412|28|3
    2|Làng Măng|398|24|2`),
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Gò Lê', 'Làng Măng']);
  expect(reading.tables[0]!.skipped).toContainEqual({ row: 1, why: 'template' });
});

test('totals of sheets that each hold other hamlets are totals of parts', async () => {
  const part = (name: string, rows: string) => ({ name, rows: grid(`${SUMMARY}\n${rows}`) });
  const reading = await read([
    part('Khu vực 1', '1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2\n|Tổng cộng|810|52|5'),
    part('Khu vực 2', '1|Đồng Dinh|365|21|2\n2|Suối Mẫu|341|14|2\n|Tổng cộng|706|36|4'),
  ]);
  expect(Object.values(hamletFigures(reading))).toHaveLength(4);
  expect(reading.facts.households!.declared).toBeNull();
  expect(graver(reading).filter((item) => !item.startsWith('LUAT'))).toEqual(['BANG-024 check D4']);
});

test('neighbourhoods of one hamlet are added up to its line', async () => {
  const reading = await read({
    name: 'Sheet1',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO THÔN GÒ LÊ NĂM 2025'],
      ...grid(
        'STT|Nhóm hộ|Tổng số hộ|Hộ nghèo\n1|Nhóm 1|200|14\n2|Nhóm 2|212|14\n|Tổng cộng|412|28',
      ),
    ],
  });
  expect(hamletFigures(reading)).toEqual({ 'THÔN GÒ LÊ': [412, 28, null] });
});
