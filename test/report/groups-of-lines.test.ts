/** Rows that only group projects: their money is printed once, with the projects below them. */
import { makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { finding } from '../../src/domain/finding';
import { programmeOfYear } from '../../src/regulations';
import { otherTotals } from '../../src/report';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { grid } from '../make/cell';
import { figures, texts } from './look-up';
import { facts, fundingFacts, type LineInput } from './sample';

const TITLE = {
  'phu-luc-01': 'KINH PHÍ GIẢM NGHÈO NĂM 2025\n(ĐVT: triệu đồng)\nSTT|Nội dung|Tổng|TW|ĐP',
  'bc-13':
    'GIẢI NGÂN VỐN GIẢM NGHÈO ĐẾN NGÀY 30/9/2025\n(ĐVT: triệu đồng)\nSTT|Nội dung|Kế hoạch|Giải ngân',
};
const made = async (form: keyof typeof TITLE, rows: string) => {
  const sheets = [{ name: 'KP', rows: grid(`${TITLE[form]}\n${rows}`) }];
  const seen = await survey(await openXlsx(await book(sheets)));
  const [first] = makeBieu(seen, { forms: [form] }).made;
  if (!first) throw new Error(seen.findings.map(({ code }) => code).join());
  return first.rendered;
};

const AGENCIES = `I|Phòng Kinh tế|300|260|40
1|Dự án 2|200|170|30
2|Dự án 7|100|90|10
II|Phòng Văn hóa|50|40|10
1|Tiểu dự án 2 - Dự án 3|50|40|10`;

test.each([
  ['agencies', AGENCIES],
  ['agencies with a total', `${AGENCIES}\n|Tổng cộng|350|300|50`],
  ['quarters', AGENCIES.replace('Phòng Kinh tế', 'Quý I').replace('Phòng Văn hóa', 'Quý II')],
])('%s with their money are no lines beside their projects', async (_, rows) => {
  const { plan, notes } = await made('phu-luc-01', rows);
  expect(figures(plan, 'TỔNG CỘNG')).toMatchObject({ 1: 350, 2: 300, 5: 50 });
  expect(figures(plan, 'Dự án 2:')).toMatchObject({ 1: 200 });
  expect(`${texts(plan).join('\n')}${notes.join('\n')}`).not.toMatch(/Phòng|Quý/);
});

test('a project below several groups is their sum, each named', async () => {
  const { plan } = await made(
    'phu-luc-01',
    `I|Thôn Gò Xa|130|110|20
1|Dự án 2|90|80|10
2|Dự án 7|40|30|10
II|Thôn Gò Gần|60|50|10
1|Dự án 2|60|50|10`,
  );
  expect(figures(plan, 'TỔNG CỘNG')).toMatchObject({ 1: 190, 2: 160, 5: 30 });
  expect(figures(plan, 'Dự án 2:')).toMatchObject({ 1: 150 });
  expect(figures(plan, 'Thôn Gò Xa')).toMatchObject({ 1: 90 });
  expect(figures(plan, 'Thôn Gò Gần')).toMatchObject({ 1: 60 });
});

test('groups of what was spent are no lines either', async () => {
  const { plan } = await made(
    'bc-13',
    `I|Phòng Kinh tế|300|150
1|Dự án 2|200|110
2|Dự án 7|100|40
II|Phòng Văn hóa|50|20
1|Dự án 2|50|20
|Cộng|350|170`,
  );
  expect(figures(plan, 'TỔNG CỘNG')).toMatchObject({ 1: 350, 8: 170 });
  expect(figures(plan, 'Dự án 2:')).toMatchObject({ 1: 250, 8: 130 });
});

describe('a total that is not the workbook’s', () => {
  const seven: LineInput = { code: 'DA7', name: 'Dự án 7', total: 100 };
  const project: LineInput = { code: 'DA2', name: 'Dự án 2', total: 200 };
  const two = [project, seven];
  const told = (lines: readonly LineInput[], declared: LineInput | null, said = false) => {
    const seen = facts({ funding: fundingFacts(lines, undefined, declared) });
    const code = { code: 'VON-003', severity: 'stop' as const, subjects: ['funding' as const] };
    return otherTotals(seen, programmeOfYear(2025), said ? [finding(code)] : []).map(
      ({ printed, known }) => [printed.toNumber(), known.toNumber()],
    );
  };
  const TOTAL: LineInput = { code: null, name: 'Tổng', total: 310 };

  it('is told with both figures, unless a stop tells it already', () => {
    expect(told(two, null)).toEqual([]);
    expect(told(two, { ...TOTAL, total: 300 })).toEqual([]);
    expect(told(two, TOTAL)).toEqual([[300, 310]]);
    expect(told(two, TOTAL, true)).toEqual([]);
  });

  it('is told where a line would count beside what it holds', () => {
    expect(told([{ ...project, children: [seven] }], null)).toEqual([[300, 100]]);
  });
});
