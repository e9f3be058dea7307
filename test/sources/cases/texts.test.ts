import { NO_CORRECTIONS } from '../../../src/sources/corrections';
import { describe as describeWith } from '../../../src/rules';
import { formatVietnamese } from '../../../src/domain/vietnamese-format';
import { grid } from '../../make/cell';
import { inTcvn3, toTcvn3 } from '../../make/tcvn3';
import { brief, hamletFigures, num, read, registerFigures, sentence, withCode } from '../read';

const HEADER = ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'];

test('T01: TCVN3 in a .Vn font is read as Unicode, and a note shows what became of it', async () => {
  const reading = await read({
    name: 'TH',
    rows: [
      [inTcvn3('Tổng hợp hộ nghèo')],
      HEADER.map(inTcvn3),
      [1, inTcvn3('Gò Lê'), 412, 28, 3],
      [2, inTcvn3('Nước Lăng'), 398, 24, 2],
    ],
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Nước Lăng': [398, 24, 2] });
  expect(sentence(reading, 'CHU-001')).toBe(
    '7 ô ghi bằng bảng mã TCVN3 (phông .Vn…), đã đọc thành Unicode: «Tæng hîp hé nghÌo» → «Tổng hợp hộ nghèo»; «Th«n» → «Thôn»; «Tæng sè hé» → «Tổng số hộ».',
  );
});

test('T01: TCVN3 in an ordinary font is known by its signs, and one odd word alone is not', async () => {
  const reading = await read({
    name: 'TH',
    rows: [HEADER.map((text) => toTcvn3(text)), [1, toTcvn3('Thôn Gò Lê'), 412, 28, 3]],
  });
  expect(hamletFigures(reading)).toEqual({ 'Thôn Gò Lê': [412, 28, 3] });
  const unicode = await read({
    name: 'TH',
    rows: [HEADER, [1, 'Kòn Rêu', 412, 28, 3], [2, 'Gò Lê', 1, 1, 0]],
  });
  expect(Object.keys(hamletFigures(unicode))).toEqual(['Kòn Rêu', 'Gò Lê']);
  expect(withCode(unicode, 'CHU-001')).toEqual([]);
});

test('T02: small letters in a capital font come out as capitals', async () => {
  const reading = await read({
    name: 'TH',
    rows: [HEADER.map((text) => inTcvn3(text.toUpperCase())), [1, inTcvn3('GÒ LÊ'), 412, 28, 3]],
  });
  expect(reading.tables[0]!.columns.map((column) => column.header)).toEqual([
    'STT',
    'THÔN',
    'TỔNG SỐ HỘ',
    'HỘ NGHÈO',
    'HỘ CẬN NGHÈO',
  ]);
  expect(hamletFigures(reading)).toEqual({ 'GÒ LÊ': [412, 28, 3] });
});

test('T03: a ư that the copy has lost is put back for reading, and the cells are listed', async () => {
  const lost = (text: string) => ({ v: toTcvn3(text).replaceAll('\u00ad', ''), font: '.VnTime' });
  const reading = await read({
    name: 'TH',
    rows: [
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Số người'].map(lost),
      [1, lost('Nước Lăng'), 412, 28, 1650],
      [2, lost('Gò Lê'), 398, 24, 1500],
    ],
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Nước Lăng', 'Gò Lê']);
  expect(
    withCode(reading, 'CHU-002').map((finding) => [brief(finding), finding.params.count]),
  ).toEqual([['CHU-002 check E1 B2', 2]]);
});

test('T05: VNI is read by its two-character letters', async () => {
  const vni = (v: string) => ({ v, font: 'VNI-Times' });
  const reading = await read({
    name: 'TH',
    rows: [
      ['STT', 'Thoân', 'Toång soá hoä', 'Hoä ngheøo', 'Hoä caän ngheøo'].map(vni),
      [1, vni('Ñoàng Dinh'), 365, 21, 2],
    ],
  });
  expect(hamletFigures(reading)).toEqual({ 'Đồng Dinh': [365, 21, 2] });
  expect(sentence(reading, 'CHU-001')).toContain('VNI');
});

test('T06: a Unicode header over a TCVN3 body is read cell by cell', async () => {
  const reading = await read({
    name: 'TH',
    rows: [HEADER, [1, inTcvn3('Gò Lê'), 412, 28, 3], [2, 'Nước Lăng', 398, 24, 2]],
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Nước Lăng': [398, 24, 2] });
  expect(withCode(reading, 'CHU-001')[0]!.params.count).toBe(1);
});

test('T08, T09, T10, T11: one hamlet is one hamlet in any Unicode form, tone placement, case and spacing', async () => {
  const register = (rows: readonly string[]) => ({
    name: 'DS',
    rows: [
      ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
      ...rows.map((place, i) => [i + 1, `Đinh Văn Mẫu ${'ABCDEFGH'[i]!}`, place, 'Hộ nghèo']),
    ],
  });
  const reading = await read(
    register([
      'Thôn Hòa Mẫu',
      'Thôn Hòa Mẫu'.normalize('NFD'),
      'THÔN HÒA MẪU',
      'Hoà Mẫu',
      'thôn  hòa\u00a0mẫu ',
      'Thôn Hòa\nMẫu',
      'T. Hòa Mẫu',
    ]),
  );
  expect(registerFigures(reading)).toEqual({ 'Thôn Hòa Mẫu': [7, 7, 0] });
  expect(withCode(reading, 'CHU-007').map((finding) => finding.params.spellings)).toEqual([
    ['Thôn Hòa Mẫu', 'Hoà Mẫu'],
  ]);
  const letters = await read(register(['Ðồng Dinh', 'Đồng Dinh']));
  expect(registerFigures(letters)).toEqual({ 'Ðồng Dinh': [2, 2, 0] });
  expect(withCode(letters, 'CHU-007')).toHaveLength(1);
});

test('T08, T11: names with loose accents or stray blanks are counted in a note', async () => {
  const reading = await read({
    name: 'DS',
    rows: [
      ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
      [1, 'Đinh Thị Hồng'.normalize('NFD'), 'Gò Lê', 'Hộ nghèo'],
      [2, 'Đinh  Thị\u00a0Mẫu', 'Gò Lê', 'Hộ nghèo'],
    ],
  });
  expect(
    [...withCode(reading, 'CHU-005'), ...withCode(reading, 'CHU-006')].map((finding) =>
      brief(finding),
    ),
  ).toEqual(['CHU-005 note B2', 'CHU-006 note B3']);
});

test.each(['=HYPERLINK("x")', '+84 905', '-Đinh Văn', '@Mẫu', '\tĐinh', '\nĐinh'])(
  'T12: a name that begins like «%s» is counted and nothing breaks',
  async (name) => {
    const reading = await read({
      name: 'DS',
      rows: [
        ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
        [1, name, 'Gò Lê', 'Hộ nghèo'],
        [2, 'Đinh Thị Mẫu', 'Gò Lê', 'Hộ nghèo'],
      ],
    });
    expect(registerFigures(reading)).toEqual({ 'Gò Lê': [2, 2, 0] });
    const [found] = withCode(reading, 'CHU-003');
    expect(brief(found!)).toBe('CHU-003 check B2');
    expect(
      describeWith(found!, {
        plain: (value) => formatVietnamese(value),
        difference: () => '',
        gap: () => '',
      }).message,
    ).not.toContain(name.trim());
  },
);

test.each([
  ['=HYPERLINK("x")', 1],
  ['@SUM(1;2)', 1],
  ['=A1', 1],
  ["+cmd|' /C calc'!A0", 1],
  ['-2+SUM(A1)', 1],
  ['+84 905', 0],
  ['-Đinh Văn', 0],
  ['@Mẫu', 0],
  ['+ 100% người lao động', 0],
  ['-', 0],
  ['- Hỗ trợ giống(lúa) (đợt 2)', 0],
  ['- Ho tro (dot 2)', 0],
])('T12: «%s» is dangerous or merely odd', async (name, dangerous) => {
  const reading = await read({
    name: 'DS',
    rows: [
      ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
      [1, name, 'Gò Lê', 'Hộ nghèo'],
      [2, 'Đinh Thị Mẫu', 'Gò Lê', 'Hộ nghèo'],
    ],
  });
  const [found] = withCode(reading, 'CHU-003');
  expect(found!.params.formulas ?? 0).toBe(dangerous);
});

test('T14: an abbreviation is asked about once, and the answer is kept on the settings sheet', async () => {
  const sheet = {
    name: 'TH',
    rows: grid(
      'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n1|Thôn Gò Lê|412|28|3\n2|Làng Măng|398|24|2',
    ),
  };
  const list = {
    name: 'DS',
    rows: grid(
      'STT|Họ và tên chủ hộ|Thôn|Phân loại\n1|Đinh Văn Mẫu A|GL|Hộ nghèo\n2|Đinh Văn Mẫu B|T. Gò Lê|Hộ nghèo',
    ),
  };
  const asked = await read([sheet, list]);
  expect(
    withCode(asked, 'CHU-008').map((finding) => [brief(finding), finding.params.place]),
  ).toEqual([['CHU-008 check C2', 'Thôn Gò Lê']]);
  const alone = await read([list]);
  expect(withCode(alone, 'CHU-008').map((finding) => finding.severity)).toEqual(['stop']);
  const kept = await read([
    list,
    { name: 'Thông số', rows: grid('Mã|Nội dung|Giá trị\nten:GL||Thôn Gò Lê') },
  ]);
  expect(registerFigures(kept)).toEqual({ 'Thôn Gò Lê': [2, 2, 0] });
  expect(withCode(kept, 'CHU-008')).toEqual([]);
  const given = await read([list], {
    corrections: { ...NO_CORRECTIONS, hamlets: new Map([['gl', 'Gò Lê']]) },
  });
  expect(registerFigures(given)).toEqual({ 'Gò Lê': [2, 2, 0] });
});

test('T16: a note of ten thousand characters that begins with a dash breaks nothing', async () => {
  const reading = await read({
    name: 'TH',
    rows: [
      [...HEADER, 'Ghi chú'],
      [1, 'Gò Lê', 412, 28, 3, `- ${'rà soát '.repeat(1200)}`],
      [2, 'Làng Măng', 398, 24, 2, null],
    ],
  });
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] });
  expect(reading.facts.households!.hamlets[0]!.note).toMatch(/^- rà soát [^…]{1980,1990}…$/);
  expect(reading.findings.map(({ code }) => code)).toContain('SO-053');
});

test('text in an old encoding does not change the amounts beside it', async () => {
  const reading = await read({
    name: 'KP',
    rows: [
      [null, null, null, inTcvn3('ĐVT: triệu đồng')],
      ['TT', 'Nội dung', 'Tổng kinh phí', 'NSTW', 'NS tỉnh'].map(inTcvn3),
      [1, inTcvn3('Dự án 2'), 440, 400, 40],
      [2, inTcvn3('Dự án 7'), 220, 200, 20],
    ],
  });
  expect([
    reading.facts.funding!.unit,
    ...reading.facts.funding!.lines.map((line) => [line.code, num(line.central)]),
  ]).toEqual(['triệu đồng', ['DA2', 400], ['DA7', 200]]);
});
