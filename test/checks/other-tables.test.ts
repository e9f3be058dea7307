/** What must hold is asked of tables that feed no Biểu too, and nothing is said of figures that are not known. */
import { surveyOf } from '../make/surveyed';
import { grid } from '../make/cell';

const SUMMARY = {
  name: 'Tổng hợp 2025',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    [],
    ...grid(`STT|Thôn|Tổng số hộ|Số hộ nghèo|Số hộ cận nghèo
    1|Thôn Gò Mẫu|120|12|8
    2|Thôn Bàu Mẫu|90|9|6`),
  ],
};

const years = (...lines: string[]) => ({
  name: 'Các năm',
  rows: [
    ['HỘ NGHÈO CỦA XÃ QUA CÁC NĂM'],
    [],
    ...grid(['Năm|Tổng số hộ|Số hộ nghèo|Tỷ lệ hộ nghèo', ...lines].join('\n')),
  ],
});

async function told(...sheets: Parameters<typeof surveyOf>): Promise<string[]> {
  const { findings } = await surveyOf(...sheets);
  return findings
    .filter(({ code }) => /^HO-0(?:0[1-5]|14|15|16|45|46)$/.test(code))
    .map(({ code, severity, cells, subjects }) =>
      [code, severity, `${cells[0]?.sheet}!${cells[0]?.cell}`, ...subjects].join(' '),
    );
}

test('a table of years: its wrong rate and its impossible count are told at their cells, and stop nothing', async () => {
  const right = years('2022|200|30|15', '2023|205|25|12,2', '2024|208|20|9,62');
  expect(await told(SUMMARY, right)).toEqual([]);
  const wrong = years('2022|200|30|15', '2023|205|25|12,9', '2024|208|220|105,77');
  expect(await told(SUMMARY, wrong)).toEqual([
    'HO-002 check Các năm!C6',
    'HO-003 check Các năm!D5',
  ]);
});

test('a column that cannot be read is not known: no sum of it is missed', async () => {
  const unread = years('2022|200|30|…', '2023|…|25|12,2', '2024|208|khoảng 20|9,62');
  expect(await told(SUMMARY, unread)).toEqual([]);
});

test('the summary of another year is held to the same, and the year itself stays without a stop', async () => {
  const older = {
    name: 'Tổng hợp 2023',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'],
      [],
      ...grid(`STT|Thôn|Tổng số hộ|Số hộ nghèo|Số hộ cận nghèo
      1|Thôn Gò Mẫu|118|19|11
      2|Thôn Bàu Mẫu|88|14|9
      |Tổng cộng|206|34|20`),
    ],
  };
  const newer = { ...SUMMARY, rows: [...SUMMARY.rows, ['', 'Tổng cộng', 210, 21, 14]] };
  expect(await told(newer, older)).toEqual(['HO-001 check Tổng hợp 2023!D6']);
});

test('fewer people than households, and more of a minority than there are, are told of the own table', async () => {
  const sheet = (people: number, minority: number) => ({
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
      [],
      ...grid(`STT|Thôn|Tổng số hộ|Số hộ nghèo|Số khẩu nghèo|Hộ nghèo DTTS
      1|Thôn Gò Mẫu|120|12|${people}|${minority}
      2|Thôn Bàu Mẫu|90|9|31|4`),
    ],
  });
  expect(await told(sheet(40, 5))).toEqual([]);
  expect(await told(sheet(11, 13))).toEqual([
    'HO-045 stop Tổng hợp!E4 people',
    'HO-046 check Tổng hợp!F4',
  ]);
});

test('«Hộ nghèo DTTS» counts the poor of minorities, and not all households of minorities', async () => {
  const { facts } = await surveyOf({
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
      [],
      ...grid(`STT|Thôn|Tổng số hộ|Số hộ nghèo|Hộ nghèo DTTS
      1|Thôn Gò Mẫu|120|12|5
      2|Thôn Bàu Mẫu|90|9|4`),
    ],
  });
  const [place] = facts.households?.hamlets ?? [];
  expect([
    place?.figure('closing.poorMinority')?.value.toNumber(),
    place?.figure('minorityTotal'),
  ]).toEqual([5, null]);
});
