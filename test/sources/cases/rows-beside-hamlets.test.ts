import { grid } from '../../make/cell';
import { brief, graver, hamletFigures, read, withCode } from '../read';

const SUMMARY = 'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo';
const BOTH = { 'Gò Lê': [412, 28, 3], 'Làng Măng': [398, 24, 2] };

test.each([
  [
    'rates below each hamlet',
    `1|Gò Lê|412|28|3\n|Tỷ lệ (%)||6.8|0.73\n2|Làng Măng|398|24|2\n|Tỷ lệ (%)||6.03|0.5`,
  ],
  [
    'the district and the province to compare with',
    `1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2\n|Toàn huyện|8100|520|50\n|Cả tỉnh|81000|5200|500`,
  ],
  ['a mean', `1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2\n|Bình quân|405|26|2.5`],
  [
    'an area without a household',
    `A|Khu vực thành thị|0|0|0\nB|Khu vực nông thôn|810|52|5\n1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2`,
  ],
  [
    'minorities below each hamlet',
    `1|Gò Lê|412|28|3\n|Hộ DTTS|300|25|2\n2|Làng Măng|398|24|2\n|Hộ DTTS|200|20|1`,
  ],
  [
    'groups of households below a hamlet',
    `1|Gò Lê|412|28|3\na|Nhóm 1|200|20|2\nb|Nhóm 2|212|8|1\n2|Làng Măng|398|24|2`,
  ],
  ['a row of units below the header', `||(hộ)|(hộ)|(hộ)\n1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2`],
  [
    'a row of units below the column numbers',
    `(A)|(B)|(1)|(2)|(3)\nhộ|hộ|hộ|hộ|hộ\n1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2`,
  ],
])('%s make no hamlet', async (_, rows) => {
  const reading = await read({ name: 'TH', rows: grid(`${SUMMARY}\n${rows}`) });
  expect(hamletFigures(reading)).toEqual(BOTH);
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test("groups of households that are not their hamlet's sum stop", async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(
      `${SUMMARY}\n1|Gò Lê|412|28|3\na|Nhóm 1|200|20|2\nb|Nhóm 2|211|8|1\n2|Làng Măng|398|24|2`,
    ),
  });
  expect(withCode(reading, 'BANG-014').map((finding) => brief(finding))).toEqual([
    'BANG-014 stop C2',
  ]);
});

test('a sum called «Toàn huyện» below communes is their total', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(
      'STT|Xã|Tổng số hộ|Hộ nghèo\n1|Xã Ba Dinh|810|52\n2|Xã Ba Tô|365|21\n|Toàn huyện|1175|73',
    ),
  });
  expect(Object.keys(hamletFigures(reading))).toEqual(['Xã Ba Dinh', 'Xã Ba Tô']);
});

test('of a planned and a reached figure side by side the reached one counts, and that is told', async () => {
  const reading = await read({
    name: 'TH',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo||Hộ cận nghèo|
    |||Kế hoạch|Thực hiện|Kế hoạch|Thực hiện
    1|Gò Lê|412|30|28|4|3
    2|Làng Măng|398|25|24|3|2`),
  });
  expect(hamletFigures(reading)).toEqual(BOTH);
  expect(withCode(reading, 'BANG-003').map((finding) => brief(finding))).toEqual([
    'BANG-003 check D2',
    'BANG-003 check F2',
  ]);
});
