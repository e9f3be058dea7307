import { grid } from '../../make/cell';
import { graver, hamletFigures, num, read, registerFigures, withCode } from '../read';

test('one line of commune totals needs no column of places', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`SỐ LIỆU TOÀN XÃ NĂM 2025
    Tổng số hộ|Hộ nghèo|Tỷ lệ hộ nghèo (%)|Hộ cận nghèo|Tỷ lệ hộ cận nghèo (%)
    1867|104|5.57|11|0.59`),
  });
  const { declared, hamlets } = reading.facts.households!;
  expect([
    hamlets.length,
    num(declared!.figure('closing.total')),
    num(declared!.figure('closing.poor')),
    num(declared!.figure('closing.nearPoor')),
  ]).toEqual([0, 1867, 104, 11]);
  expect(graver(reading)).toEqual([]);
});

test('several lines without names of places are not read, and that is said', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n412|28|3\n398|24|2`),
  });
  expect(reading.facts.households).toBeNull();
  expect(withCode(reading, 'BANG-021').map((finding) => finding.severity)).toEqual(['check']);
});

test("figures one under the other are the commune's", async () => {
  const reading = await read({
    name: 'SL',
    rows: grid(`SỐ LIỆU CHUNG NĂM 2025
    STT|Nội dung|ĐVT|Số lượng
    1|Tổng số hộ dân cư|hộ|"1.867"
    2|Hộ nghèo|hộ|104
    -|Tỷ lệ hộ nghèo|%|5,57
    3|Hộ cận nghèo|hộ|11
    4|Số thôn|thôn|5`),
  });
  const { declared } = reading.facts.households!;
  expect([
    num(declared!.figure('closing.total')),
    num(declared!.figure('closing.poor')),
    num(declared!.figure('closing.poorRate')),
    num(declared!.figure('closing.nearPoor')),
  ]).toEqual([1867, 104, 5.57, 11]);
  expect(graver(reading)).toEqual([]);
});

test('a list of other matters is no list of household figures', async () => {
  const reading = await read({
    name: 'VPP',
    rows: grid('STT|Nội dung|Số lượng\n1|Bút bi|20\n2|Giấy A4|5'),
  });
  expect(reading.tables).toEqual([]);
});

test('lines of money may be named by their code alone', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`|||ĐVT: triệu đồng
    STT|Mã dự án|Tổng số|NSTW|NS tỉnh|NS xã
    1|DA2|460|400|40|20
    2|DA3|240|211|19|10
    2.1|DA3.1|170|150|13|7
    2.2|TDA2-DA3|70|61|6|3`),
  });
  expect(
    reading.facts.funding!.lines.map((line) => [
      line.code,
      num(line.total),
      line.children.map((child) => child.code),
    ]),
  ).toEqual([
    ['DA2', 460, []],
    ['DA3', 240, ['DA3.1', 'DA3.2']],
  ]);
});

test('a code beside the name decides which line it is', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`|||ĐVT: triệu đồng
    STT|Nội dung|Ký hiệu|Tổng số|NSTW|NS tỉnh|NS xã
    1|Mô hình sinh kế|DA2|460|400|40|20
    2|Giống lúa|DA3.1|170|150|13|7`),
  });
  expect(reading.facts.funding!.lines.map((line) => line.code)).toEqual(['DA2', 'DA3.1']);
});

test('a table of communes is read like one of hamlets', async () => {
  const reading = await read({
    name: 'Huyen',
    rows: grid(`STT|Xã|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Xã Ba Dinh|1867|104|11
    2|Xã Sơn Mẫu|3792|56|34
    |Tổng cộng|5659|160|45`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Xã Ba Dinh': [1867, 104, 11],
    'Xã Sơn Mẫu': [3792, 56, 34],
  });
  expect(num(reading.facts.households!.declared!.figure('closing.total'))).toBe(5659);
});

test('a table of two moments with years over them knows start and end', async () => {
  const reading = await read({
    name: 'TH',
    merges: ['D1:E1', 'F1:G1', 'A1:A2', 'B1:B2', 'C1:C2'],
    rows: grid(`STT|Thôn|Tổng số hộ|31/12/2024||31/12/2025|
    |||Hộ nghèo|Hộ cận nghèo|Hộ nghèo|Hộ cận nghèo
    1|Gò Lê|412|92|48|28|3`),
  });
  const [place] = reading.facts.households!.hamlets;
  expect(
    [
      place!.figure('opening.poor'),
      place!.figure('opening.nearPoor'),
      place!.figure('closing.poor'),
      place!.figure('closing.nearPoor'),
    ].map((figure) => num(figure)),
  ).toEqual([92, 48, 28, 3]);
});

test('a column of units called «Đơn vị» is no agency, and one of agencies is', async () => {
  const rows = (first: string, second: string) => ({
    name: 'CT',
    rows: grid(
      `STT|Chỉ tiêu|Đơn vị|Kế hoạch năm 2025\n1|Tỷ lệ hộ nghèo toàn xã|${first}|5.57\n2|Số hộ nghèo giảm trong năm|${second}|264`,
    ),
  });
  const units = await read(rows('%', 'hộ'));
  expect(units.facts.targets!.targets.map((target) => [target.unit, target.leads.length])).toEqual([
    ['%', 0],
    ['hộ', 0],
  ]);
  const agencies = await read(rows('Phòng Kinh tế', 'Phòng Văn hóa – Xã hội'));
  expect(
    agencies.facts.targets!.targets.map((target) => target.leads.map((lead) => lead.unit)),
  ).toEqual([['Phòng Kinh tế'], ['Phòng Văn hóa – Xã hội']]);
});

test('a scale written in a cell counts, also where the table names no unit', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(
      'TT|Nội dung|Tổng kinh phí|NSTW\n1|Dự án 2|440 triệu đồng|400 triệu\n2|Dự án 7|1,2 tỷ|900',
    ),
  });
  expect(reading.facts.funding!.lines.map((line) => [num(line.total), num(line.central)])).toEqual([
    [440, 400],
    [1200, 900],
  ]);
});

test('a unit at the end of the title is the unit of the table', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(
      'KINH PHÍ NĂM 2025 (ĐVT: nghìn đồng)\nTT|Nội dung|Tổng kinh phí|NSTW\n1|Dự án 2|440|400\n2|Dự án 7|230|200',
    ),
  });
  expect([reading.facts.funding!.unit, withCode(reading, 'BANG-011').length]).toEqual([
    'nghìn đồng',
    0,
  ]);
});

test('years alone below the classes tell start and end', async () => {
  const reading = await read({
    name: 'TH',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    rows: grid(
      'STT|Thôn|Tổng số hộ|Hộ nghèo||Hộ cận nghèo|\n|||2024|2025|2024|2025\n1|Gò Lê|412|92|28|48|3',
    ),
  });
  const [place] = reading.facts.households!.hamlets;
  expect(
    [
      place!.figure('opening.poor'),
      place!.figure('closing.poor'),
      place!.figure('opening.nearPoor'),
      place!.figure('closing.nearPoor'),
    ].map((figure) => num(figure)),
  ).toEqual([92, 28, 48, 3]);
});

test('a table turned on its side is read by its hamlets', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(
      'Chỉ tiêu|Gò Lê|Làng Măng|Cộng\nTổng số hộ|412|398|810\nHộ nghèo|28|24|52\nHộ cận nghèo|3|2|5',
    ),
  });
  const { hamlets, declared } = reading.facts.households!;
  const measures = ['closing.total', 'closing.poor', 'closing.nearPoor'];
  expect(
    [...hamlets, declared!].map(({ name, figure }) => [
      name,
      ...measures.map((measure) => num(figure(measure))),
    ]),
  ).toEqual([
    ['Thôn Gò Lê', 412, 28, 3],
    ['Thôn Làng Măng', 398, 24, 2],
    ['Toàn xã', 810, 52, 5],
  ]);
});

test("neighbourhoods beside a column of hamlets are added up to their hamlets, and a line without one is the hamlet's own", async () => {
  const reading = await read({
    name: 'TH',
    merges: ['A6:A7'],
    rows: grid(`Thôn|Nhóm|Tổng số hộ|Hộ nghèo
    Gò Lê|Nhóm 1|200|14
    |Nhóm 2|212|14
    Làng Măng|Nhóm 1|200|10
    |Nhóm 2|198|14
    Đồng Dinh||365|21
    |Nhóm 1|365|21`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Gò Lê': [412, 28, null],
    'Làng Măng': [398, 24, null],
    'Đồng Dinh': [365, 21, null],
  });
});

test('an address with the commune in it is its hamlet, and a list of households that have left poverty counts none', async () => {
  const reading = await read([
    {
      name: 'DS',
      rows: grid(
        'STT|Họ và tên chủ hộ|Địa chỉ|Phân loại\n1|Đinh Văn Mẫu A|Thôn Gò Lê, xã Ba Dinh|Hộ nghèo\n2|Đinh Văn Mẫu B|Gò Lê|Hộ nghèo',
      ),
    },
    {
      name: 'Thoát nghèo',
      rows: grid(
        'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2025\nSTT|Họ và tên chủ hộ|Thôn|Số khẩu\n1|Đinh Văn Mẫu C|Gò Lê|4',
      ),
    },
  ]);
  expect(registerFigures(reading)).toEqual({ 'Thôn Gò Lê': [2, 2, 0] });
});

test('a target to lower a rate beside the rate itself is another target', async () => {
  const reading = await read({
    name: 'CT',
    rows: grid(
      'TT|Chỉ tiêu|ĐVT|Kế hoạch 2025\n1|Tỷ lệ hộ nghèo toàn xã|%|5.57\n2|Giảm tỷ lệ hộ nghèo|%|14.14',
    ),
  });
  expect(reading.facts.targets!.targets.map((target) => [target.code, num(target.target)])).toEqual(
    [
      ['a1', 5.57],
      [null, 14.14],
    ],
  );
  expect(withCode(reading, 'CT-002')).toEqual([]);
});

test('all households of ethnic minorities are not all households', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(
      'STT|Thôn|Tổng số hộ dân tộc thiểu số|Tổng số hộ dân cư|Hộ nghèo\n1|Gò Lê|90|412|28\n2|Làng Măng|80|398|24',
    ),
  });
  const [place] = reading.facts.households!.hamlets;
  expect([
    num(place!.figure('closing.total') ?? place!.figure('opening.total')),
    num(place!.figure('minorityTotal')),
  ]).toEqual([412, 90]);
});

test('the start of a year comes before a day within it', async () => {
  const reading = await read({
    name: 'TH',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    rows: grid(
      'STT|Thôn|Tổng số hộ|Đầu năm 2025||Đến 31/7/2025|\n|||Hộ nghèo|Hộ cận nghèo|Hộ nghèo|Hộ cận nghèo\n1|Gò Lê|412|92|48|65|34',
    ),
  });
  const [place] = reading.facts.households!.hamlets;
  expect(
    ['opening.poor', 'opening.nearPoor', 'closing.poor', 'closing.nearPoor'].map((measure) =>
      num(place!.figure(measure)),
    ),
  ).toEqual([92, 48, 65, 34]);
});
