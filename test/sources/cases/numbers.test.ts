import { headerKey, NO_CORRECTIONS } from '../../../src/sources/corrections';
import type { CellSpec } from '../../make/cell';
import { brief, hamletFigures, num, read, sentence, withCode, type Reading } from '../read';

const funding = (rows: readonly (readonly CellSpec[])[]) => ({
  name: 'KP',
  rows: [
    [null, null, null, null, null, 'ĐVT: triệu đồng'],
    ['TT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã'],
    ...rows,
  ],
});
const summary = (
  rows: readonly (readonly CellSpec[])[],
  headers: readonly string[] = ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
) => ({ name: 'TH', rows: [headers, ...rows] });
const central = (reading: Reading) => reading.facts.funding!.lines.map((line) => num(line.central));
const codes = (reading: Reading) => reading.findings.map((finding) => brief(finding, 1));

test('N01: the text "1.001" in a column of whole millions is one thousand and one', async () => {
  const reading = await read(
    funding([
      [1, 'Dự án 2', '1.001', '871', 87, 43],
      [2, 'Dự án 7', 230, 200, 20, 10],
    ]),
  );
  expect(num(reading.facts.funding!.lines[0]!.total)).toBe(1001);
  expect(withCode(reading, 'SO-010').map((finding) => finding.severity)).toEqual(['note', 'note']);
});

test('N01: among amounts with fractions "1.001" is asked about, and an answer settles it', async () => {
  const rows: CellSpec[][] = [
    [1, 'Dự án 2', null, '1.001', 100, 50],
    [2, 'Dự án 7', null, 200.5, 20, 10],
  ];
  const reading = await read(funding(rows));
  expect(withCode(reading, 'SO-005').map((finding) => [brief(finding), finding.subjects])).toEqual([
    ['SO-005 stop D3', ['funding']],
  ]);
  expect(central(reading)).toEqual([null, 200.5]);
  const answered = await read(funding(rows), {
    corrections: { ...NO_CORRECTIONS, numbers: new Map([[headerKey(['NSTW']), 'vi']]) },
  });
  expect(central(answered)).toEqual([1001, 200.5]);
});

test('N02: the number 1.001 whose parts add up to 1001 stops as a thousandfold difference', async () => {
  const reading = await read(
    funding([
      [1, 'Dự án 2', 1.001, 871, 87, 43],
      [2, 'Dự án 7', 230, 200, 20, 10],
    ]),
  );
  expect(
    withCode(reading, 'VON-005').map((finding) => [brief(finding, 1), finding.params.suspectCell]),
  ).toEqual([['VON-005 stop C3', 'C3']]);
  expect(sentence(reading, 'VON-005')).toContain('lệch đúng 1.000 lần');
  const households = await read(summary([[1, 'Gò Lê', 1.234, 28, 3]]));
  expect(codes(households)).toContain('SO-007 stop C2');
  expect(sentence(households, 'SO-007')).toContain('1.000 lần');
});

test.each<[string, CellSpec]>([
  ['"5,57 %"', '5,57 %'],
  ['"5.57%"', '5.57%'],
  ['"5,57"', '5,57'],
  ['0.0557 shown as percent', { v: 0.0557, format: '0.00%' }],
  ['5.57', 5.57],
])('N03: %s is one rate', async (_, cell) => {
  const reading = await read(
    summary(
      [[1, 'Gò Lê', 1867, 104, cell]],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
    ),
  );
  expect(num(reading.facts.households!.hamlets[0]!.figure('closing.poorRate'))).toBe(5.57);
  expect(codes(reading).filter((code) => code.startsWith('HO-003'))).toEqual([]);
});

test('N03: a rate of at most one is read by its counts, and asked about where nothing tells its scale', async () => {
  const headers = ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo'];
  const told = await read(summary([[1, 'Gò Lê', 1867, 104, 0.0557]], headers));
  expect(codes(told)).toContain('HO-015 note E2');
  expect(codes(told).filter((code) => /HO-003|SO-013/.test(code))).toEqual([]);
  const alone = await read(
    summary(
      [
        [1, 'Gò Lê', 0.05],
        [2, 'Làng Măng', 0.07],
      ],
      ['STT', 'Thôn', 'Tỷ lệ hộ nghèo', 'Hộ nghèo'],
    ),
  );
  expect(withCode(alone, 'SO-013').map((finding) => brief(finding))).toEqual([
    'SO-013 check C2 C3',
  ]);
});

test('N05: both number styles in one column stop it, and both cells are shown', async () => {
  const reading = await read(
    funding([
      [1, 'Dự án 2', null, '1,001.5', 100, 50],
      [2, 'Dự án 7', null, '1.001,5', 20, 10],
    ]),
  );
  expect(withCode(reading, 'SO-002').map((finding) => brief(finding))).toEqual([
    'SO-002 stop D4 D3',
  ]);
  expect(sentence(reading, 'SO-002')).toContain('1,001.5');
});

test('N07: brackets are a minus in a column of money and are asked about elsewhere', async () => {
  const money = await read(
    funding([
      [1, 'Dự án 2', null, '(130)', 100, 50],
      [2, 'Dự án 7', null, 200, 20, 10],
    ]),
  );
  expect(central(money)).toEqual([-130, 200]);
  const counts = await read(
    summary([
      [1, 'Gò Lê', 412, '(28)', 3],
      [2, 'Làng Măng', 398, 24, 2],
    ]),
  );
  expect(withCode(counts, 'SO-014').map((finding) => brief(finding))).toEqual(['SO-014 check D2']);
  expect(hamletFigures(counts)['Gò Lê']).toEqual([412, 28, 3]);
});

test.each(['-', '—', '–'])('N07: «%s» is a nought, and a blank is not', async (dash) => {
  const reading = await read(
    funding([
      [1, 'Dự án 2', null, dash, 100, 50],
      [2, 'Dự án 7', null, null, 20, 10],
      [3, 'Dự án 6', null, 0, 20, 10],
    ]),
  );
  expect(central(reading)).toEqual([0, null, 0]);
  expect(withCode(reading, 'SO-011')[0]).toMatchObject({ severity: 'note', params: { count: 1 } });
});

test.each<[string, string, number]>([
  ['khoảng 20', '≈', 20],
  ['≥ 60%', '>=', 60],
  ['ít nhất 60%', '>=', 60],
  ['trên 80%', '>', 80],
  ['còn 5,57 %', '<=', 5.57],
])('N08: the target «%s» has its comparison', async (text, comparison, value) => {
  const reading = await read({
    name: 'CT',
    rows: [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025'],
      [1, 'Tỷ lệ hộ nghèo toàn xã', '%', text],
      [2, 'Chỉ tiêu khác', 'người', '12'],
    ],
  });
  const [target] = reading.facts.targets!.targets;
  expect([
    comparison === '<=' ? (target!.comparison ?? '<=') : target!.comparison,
    num(target!.target),
  ]).toEqual([comparison, value]);
});

test('N09: marks of all kinds are yes or no, the mapping is shown, and other words are asked about', async () => {
  const headers = [
    'STT',
    'Họ và tên chủ hộ',
    'Thôn',
    'Hộ nghèo',
    'Hộ cận nghèo',
    'Việc làm',
    'Dinh dưỡng',
  ];
  const reading = await read({
    name: 'DS',
    rows: [
      headers,
      [1, 'Đinh Văn Mẫu A', 'Gò Lê', 'x', null, 'X', 'o'],
      [2, 'Đinh Văn Mẫu B', 'Gò Lê', '✓', '-', 'v', '0'],
      [3, 'Đinh Văn Mẫu C', 'Gò Lê', null, 1, 'có', 'không'],
      [4, 'Đinh Văn Mẫu D', 'Gò Lê', 'V', null, 'một phần', null],
    ],
  });
  expect(
    reading.facts.register!.byHamlet.map((place) => [num(place.poor), num(place.nearPoor)]),
  ).toEqual([[3, 1]]);
  expect(withCode(reading, 'SO-016').map((finding) => brief(finding))).toEqual(['SO-016 check F5']);
  expect(sentence(reading, 'SO-015')).toContain('✓');
});

test('N10: an "X" in a column of numbers is no number and no fault', async () => {
  const reading = await read(
    summary([
      [1, 'Gò Lê', 412, 28, 'X'],
      [2, 'Làng Măng', 398, 24, 2],
    ]),
  );
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, null], 'Làng Măng': [398, 24, 2] });
  expect(codes(reading)).toContain('SO-012 note E2');
});

test.each(['412', "'412", ' 412 ', '412\u200b', '412\u00a0', '412 hộ'])(
  'N11, N13: the text «%s» is the number 412',
  async (text) => {
    const reading = await read(summary([[1, 'Gò Lê', text, 28, 3]]));
    expect(hamletFigures(reading)['Gò Lê']).toEqual([412, 28, 3]);
    expect(reading.facts.households!.hamlets[0]!.figure('closing.total')!.text).toBeDefined();
  },
);

test.each(['#REF!', '#DIV/0!', '#NAME?', '#N/A'])(
  'N15: %s stops the figures that need it, and only them',
  async (error) => {
    const reading = await read(
      summary([
        [1, 'Gò Lê', 412, { v: error, f: '=1/0' }, 3],
        [2, 'Làng Măng', 398, 24, 2],
      ]),
    );
    expect(
      withCode(reading, 'SO-001').map((finding) => [
        brief(finding),
        finding.subjects,
        finding.params.error,
      ]),
    ).toEqual([['SO-001 stop D2', ['households.closing'], error]]);
  },
);

test('N16: a sum typed into a cell is its value, and the formula is kept', async () => {
  const reading = await read(
    funding([
      [1, 'Dự án 2', { v: 1001, f: '=871+87+43' }, 871, 87, 43],
      [2, 'Dự án 7', 230, 200, 20, 10],
    ]),
  );
  const total = reading.facts.funding!.lines[0]!.total!;
  expect([num(total), total.formula]).toEqual([1001, '=871+87+43']);
});

test('N17: a figure linked from another workbook is told with its cell', async () => {
  const reading = await read(
    summary([
      [1, 'Gò Lê', { v: 412, f: "='[thon2.xlsx]Sheet1'!C5" }, 28, 3],
      [2, 'Làng Măng', { v: 398, f: '=SUM(Bang1[Số hộ])' }, 24, 2],
    ]),
  );
  expect(hamletFigures(reading)['Gò Lê']).toEqual([412, 28, 3]);
  expect(withCode(reading, 'TEP-002').map((finding) => brief(finding))).toEqual([
    'TEP-002 check C2',
  ]);
});

test('N18: half a household and a negative number of households stop', async () => {
  const reading = await read(
    summary([
      [1, 'Gò Lê', 104.5, 28, 3],
      [2, 'Làng Măng', 398, -24, 2],
    ]),
  );
  expect(withCode(reading, 'SO-007').map((finding) => brief(finding))).toEqual([
    'SO-007 stop C2',
    'SO-007 stop D3',
  ]);
});

test('N18: a fall may be negative, since that is a rise', async () => {
  const reading = await read(
    summary(
      [[1, 'Gò Lê', 412, 28, -2, 30]],
      [
        'STT',
        'Thôn',
        'Tổng số hộ',
        'Hộ nghèo đầu năm',
        'Hộ nghèo giảm trong năm',
        'Hộ nghèo cuối năm',
      ],
    ),
  );
  expect(num(reading.facts.households!.hamlets[0]!.figure('reduction.poor'))).toBe(-2);
  expect(withCode(reading, 'SO-007')).toEqual([]);
});

test('N19: a rate above 100 % and more poor households than households stop', async () => {
  const rate = await read(
    summary(
      [[1, 'Gò Lê', 412, 28, 680]],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
    ),
  );
  expect(withCode(rate, 'SO-017').map((finding) => brief(finding))).toEqual(['SO-017 stop E2']);
  const poor = await read(summary([[1, 'Gò Lê', 41, 28, 30]]));
  expect(withCode(poor, 'HO-002').map((finding) => finding.severity)).toEqual(['stop']);
});

test('a letter O for a nought, two numbers in a cell and words stop the cell and leave the others', async () => {
  const reading = await read(
    summary([
      [1, 'Gò Lê', '4O2', 28, 3],
      [2, 'Làng Măng', '398 - 400', 24, 2],
      [3, 'Đồng Dinh', 'chưa rõ', 21, 2],
      [4, 'Nước Lăng', 351, 17, 2],
    ]),
  );
  expect(codes(reading).filter((code) => code.startsWith('SO-0'))).toEqual([
    'SO-004 stop C2',
    'SO-003 stop C3',
    'SO-003 stop C4',
  ]);
  expect(hamletFigures(reading)['Nước Lăng']).toEqual([351, 17, 2]);
});

test('a day in a column of numbers stops, since a typed fraction becomes one', async () => {
  const reading = await read(
    summary([
      [1, 'Gò Lê', { v: 45000, format: 'dd/mm/yyyy' }, 28, 3],
      [2, 'Làng Măng', { v: 398, format: '#,##0 "hộ dân"' }, { v: 24, format: '_-* #,##0_d_-' }, 2],
    ]),
  );
  expect(codes(reading).filter((code) => code.startsWith('SO-0'))).toEqual(['SO-018 stop C2']);
  expect(hamletFigures(reading)['Làng Măng']).toEqual([398, 24, 2]);
});
