import { grid } from '../../make/cell';
import { brief, num, read, registerFigures, withCode } from '../read';

const YEAR = { settings: { nam: '2025' } };
const FUNDING = 'STT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã';
const REGISTER = 'STT|Họ và tên chủ hộ|Thôn|Phân loại';
const households = (...letters: string[]) =>
  letters.map((letter, i) => `${i + 1}|Đinh Văn Mẫu ${letter}|Gò Lê|Hộ nghèo`).join('\n');

test('a second allotment in a table of its own is not left out in silence', async () => {
  const reading = await read(
    [
      { name: 'Đợt 1', rows: grid(`${FUNDING}\n1|Dự án 2|460|400|40|20`) },
      { name: 'Đợt 2', rows: grid(`${FUNDING}\n1|Dự án 7|230|200|20|10`) },
    ],
    YEAR,
  );
  expect(
    withCode(reading, 'VON-014').map((finding) => [brief(finding), finding.cells[0]!.sheet]),
  ).toEqual([['VON-014 stop B2', 'Đợt 2']]);
});

test.each([
  ['the same money by other lines', '1|Mua bò giống|460|400|40|20\n2|Tập huấn|230|200|20|10'],
  ['one project in detail', '1|Mua bò giống|300|260|25|15\n2|Mua heo giống|160|140|15|5'],
  ['the same projects', '1|Dự án 2|460|400|40|20'],
])('a further table with %s is no other part', async (_, rows) => {
  const reading = await read(
    [
      {
        name: 'KP',
        rows: grid(
          `${FUNDING}\n1|Dự án 2|460|400|40|20\n2|Dự án 7|230|200|20|10\n|Tổng cộng|690|600|60|30`,
        ),
      },
      { name: 'Chi tiết', rows: grid(`${FUNDING}\n${rows}`) },
    ],
    YEAR,
  );
  expect(withCode(reading, 'VON-014')).toEqual([]);
  expect(num(reading.facts.funding!.declared!.total)).toBe(690);
});

test('a list kept on two sheets with a household added is asked about before it counts twice', async () => {
  const reading = await read([
    { name: 'Danh sách', rows: grid(`${REGISTER}\n${households('A', 'B')}`) },
    { name: 'Danh sách (2)', rows: grid(`${REGISTER}\n${households('A', 'B', 'C')}`) },
  ]);
  expect(
    reading.recognition.questions.map(({ about, cells, params }) => [
      about,
      cells.map(({ sheet }) => sheet),
      params['count'],
    ]),
  ).toEqual([['list', ['Danh sách (2)', 'Danh sách'], '2']]);
});

test('lists of one hamlet that share a household or none are two parts', async () => {
  const reading = await read([
    { name: 'Danh sách', rows: grid(`${REGISTER}\n${households('A', 'B', 'C', 'D')}`) },
    { name: 'Danh sách (2)', rows: grid(`${REGISTER}\n${households('D', 'E', 'F', 'G')}`) },
  ]);
  expect(reading.recognition.questions).toEqual([]);
  expect(registerFigures(reading)['Gò Lê']).toEqual([8, 8, 0]);
});

test('a column of marks for households that are not poor is no second column of the poor', async () => {
  const reading = await read({
    name: 'DS',
    rows: grid(`STT|Họ và tên chủ hộ|Thôn|Hộ nghèo|Hộ cận nghèo|Không nghèo
    1|Đinh Văn Mẫu A|Gò Lê|x||
    2|Đinh Văn Mẫu B|Gò Lê||x|
    3|Đinh Văn Mẫu C|Gò Lê|||x`),
  });
  expect(registerFigures(reading)).toEqual({ 'Gò Lê': [3, 1, 1] });
  expect(withCode(reading, 'BANG-002')).toEqual([]);
});
