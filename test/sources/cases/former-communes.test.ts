import { grid } from '../../make/cell';
import { graver, hamletFigures, num, read, registerFigures } from '../read';

const TWICE = {
  'Thôn 1 (Ba Dinh)': [412, 28, 3],
  'Thôn 2': [398, 24, 2],
  'Thôn 1 (Ba Tô)': [365, 21, 2],
};

test.each([
  [
    'a column beside it',
    `STT|Xã cũ|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Ba Dinh|Thôn 1|412|28|3
    2||Thôn 2|398|24|2
    3|Xã Ba Tô|Thôn 1|365|21|2`,
  ],
  [
    "a heading with the commune's sums",
    `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    I|Xã Ba Dinh (cũ)|810|52|5
    1|Thôn 1|412|28|3
    2|Thôn 2|398|24|2
    II|Xã Ba Tô (cũ)|365|21|2
    1|Thôn 1|365|21|2
    |Tổng cộng|1175|73|7`,
  ],
  [
    'a heading alone',
    `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    I|Xã Ba Dinh cũ|||
    1|Thôn 1|412|28|3
    2|Thôn 2|398|24|2
    II|Xã Ba Tô cũ|||
    1|Thôn 1|365|21|2`,
  ],
])('one name under two former communes is two hamlets, told by %s', async (_, rows) => {
  const reading = await read({ name: 'TH', rows: grid(rows) });
  expect(hamletFigures(reading)).toEqual(TWICE);
  expect(graver(reading).filter((item) => /stop|BANG/.test(item))).toEqual([]);
});

test('a register tells hamlets of one name by the former commune too', async () => {
  const reading = await read({
    name: 'DS',
    rows: grid(`STT|Họ và tên chủ hộ|Thôn|Xã cũ|Phân loại
    1|Đinh Văn Mẫu A|Thôn 1|Ba Dinh|Hộ nghèo
    2|Đinh Văn Mẫu B|Thôn 1|Ba Tô|Hộ nghèo
    3|Đinh Văn Mẫu C|Thôn 2|Ba Tô|Hộ cận nghèo`),
  });
  expect(registerFigures(reading)).toEqual({
    'Thôn 1 (Ba Dinh)': [1, 1, 0],
    'Thôn 1 (Ba Tô)': [1, 1, 0],
    'Thôn 2': [1, 0, 1],
  });
});

test('without a former commune a name that stands twice still stops', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid('STT|Thôn|Tổng số hộ|Hộ nghèo\n1|Thôn 1|412|28\n2|Thôn 1|365|21'),
  });
  expect(graver(reading)).toContain('HO-009 stop B2 B3');
});

test('a table of communes alone is still a table of communes', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid('STT|Xã cũ|Tổng số hộ|Hộ nghèo\n1|Xã Ba Dinh|810|52\n2|Xã Ba Tô|365|21'),
  });
  expect(hamletFigures(reading)).toEqual({
    'Xã Ba Dinh': [810, 52, null],
    'Xã Ba Tô': [365, 21, null],
  });
});

test('a group that is not the sum of its lines is told with both figures', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo
    I|Khu vực 1|811|52
    1|Gò Lê|412|28
    2|Làng Măng|398|24`),
  });
  const found = reading.findings.find((finding) => finding.code === 'BANG-014')!;
  expect([
    found.cells[0]!.cell,
    num(found.expected && { value: found.expected, cells: [] }),
    num(found.found && { value: found.found, cells: [] }),
  ]).toEqual(['C2', 811, 810]);
});
