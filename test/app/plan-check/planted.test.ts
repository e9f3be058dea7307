/** Every figure of a plan changed in turn: the wrong one is named where it stands, and no other. */
import { readFileSync } from 'node:fs';
import { checkPlan } from '../../../src/app/plan-check';
import { planText } from '../../../src/app/plan-text';
import { reportText } from '../../../src/app/report-text';
import { survey, type Finding, type Survey } from '../../../src/app/survey';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { communeBook, makeCommune, PERIODS } from '../../make/commune';
import { plain, plantings, type Planting } from './plant';
import { CROWDED, REWORDINGS } from './rewordings';
import { bulleted, formal, type PlanFigures } from './texts';

jest.setTimeout(60_000);

const BOOKS: readonly (readonly [string, () => Promise<Uint8Array>, PlanFigures])[] = [
  [
    'the sample',
    () => Promise.resolve(readFileSync('assets/so-mau.xlsx')),
    {
      commune: 'Ba Dinh',
      unit: 'triệu đồng',
      poorRate: '5,57',
      poorFall: '264',
      nearRate: '0,59',
      nearFall: '185',
      jobs: '20',
      insured: '100',
      school: '90',
      latrine: '60',
      total: '1.001',
      central: '871',
      local: '130',
      province: '87',
      ofCommune: '43',
      line: { label: 'Tiểu dự án 2 – Dự án 3', name: 'Cải thiện dinh dưỡng' },
      lineTotal: '70',
      lineCentral: '61',
      opening: { poor: '368', rate: '19,71' },
      hamlet: { name: 'Thôn Gò Lê', poor: '28' },
      planned: true,
    },
  ],
  [
    'a workbook in thousands, without targets for the rates',
    () => Promise.resolve(readFileSync('test/workbooks/xa-thu-hai.xlsx')),
    {
      commune: 'Mẫu Hai',
      unit: 'nghìn đồng',
      poorRate: '1,48',
      poorFall: '82',
      nearRate: '0,90',
      nearFall: '46',
      jobs: '15',
      insured: '100',
      school: '90',
      latrine: '60',
      total: '1.116.076',
      central: '970.500',
      local: '145.576',
      province: '97.050',
      ofCommune: '48.526',
      line: { label: 'Dự án 2', name: 'Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo' },
      lineTotal: '483.000',
      lineCentral: '420.000',
      opening: { poor: '138', rate: '3,64' },
      hamlet: { name: 'Thôn Mẫu Thượng', poor: '11' },
      planned: false,
    },
  ],
  [
    'an invented commune',
    () => communeBook(makeCommune(PERIODS[2], 400)),
    {
      commune: 'Mẫu Lớn',
      unit: 'nghìn đồng',
      poorRate: '15,07',
      poorFall: '152',
      nearRate: '10,37',
      nearFall: '12',
      jobs: '90',
      insured: '100',
      school: '90',
      latrine: '60',
      total: '3.495.954',
      central: '3.039.953',
      local: '456.001',
      province: '304.000',
      ofCommune: '152.001',
      line: { label: 'Tiểu dự án 2 – Dự án 3', name: 'Cải thiện dinh dưỡng' },
      lineTotal: '252.600',
      lineCentral: '219.651',
      opening: { poor: '65', rate: '16,54' },
      hamlet: { name: 'Thôn Mẫu Ba', poor: '3' },
      planned: true,
    },
  ],
];

const ABOUT_FIGURES = ['VB-001', 'VB-019', 'VB-020'];
const wordsAbout = (text: string, seen: Survey): Finding[] =>
  checkPlan(text.split('\n'), seen).findings.filter((item) => ABOUT_FIGURES.includes(item.code));
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

/** One word, at the line, with the figure as the text writes it. */
function named(planting: Planting, found: readonly Finding[]): boolean {
  const [only] = found;
  if (found.length !== 1 || only?.params.line !== planting.line) return false;
  const written = only.found?.toString() ?? String(only.params.written);
  const [said, wrong] = [digits(written), digits(planting.wrong)];
  return said.includes(wrong) || wrong.replace(/0+$/, '') === said.replace(/0+$/, '');
}

/** The plantings that are not named, or not alone. */
function missedIn(marked: string, seen: Survey): string[] {
  // FULL=1 tries all, else every third.
  const tried = plantings(marked).filter((_, at) => process.env.FULL || at % 3 === 0);
  return tried.flatMap((planting) => {
    const found = wordsAbout(planting.text, seen);
    const words = found.map((item) => JSON.stringify(item.params)).join(' ');
    return named(planting, found)
      ? []
      : [`${planting.line}: ${planting.right} → ${planting.wrong}: ${words}`];
  });
}

/** The program's own paragraphs, with every figure marked that is no number of a form or of the programme. */
function marked(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs
    .map(({ text }) =>
      text.replace(
        /((?:Biểu số|Phụ lục|[Dd]ự án) \d+)|\d+\/\d+\/\d+|\d[\d.,]*\d|\d/g,
        (found, label?: string) => (label === undefined ? `[${found}]` : found),
      ),
    )
    .join('\n');
}
const ownText = (seen: Survey): string => marked(planText(seen).paragraphs);
const ownReport = (seen: Survey): string => marked(reportText(seen).paragraphs);

const SEEN = new Map<string, Promise<Survey>>();
/** Each workbook is read once. */
function seenOf(name: string, bytes: () => Promise<Uint8Array>): Promise<Survey> {
  const seen = SEEN.get(name) ?? bytes().then(async (read) => survey(await openXlsx(read), {}));
  SEEN.set(name, seen);
  return seen;
}

const CASES = BOOKS.flatMap(([name, bytes, figures]) => [
  [name, 'in formal words', bytes, () => formal(figures)] as const,
  [name, 'as a list', bytes, () => bulleted(figures)] as const,
  [name, 'in the words of the program', bytes, ownText] as const,
  [name, 'as a report in the words of the program', bytes, ownReport] as const,
]);

test.each(CASES)('%s, %s: the right text raises no word', async (name, _, bytes, text) => {
  const seen = await seenOf(name, bytes);
  expect(wordsAbout(plain(text(seen)), seen).map((item) => item.params)).toEqual([]);
});

test.each(CASES)('%s, %s: each wrong figure is named', async (name, _, bytes, text) => {
  const seen = await seenOf(name, bytes);
  expect(plantings(text(seen)).length).toBeGreaterThan(20);
  expect(missedIn(text(seen), seen)).toEqual([]);
});

const sample = (): Promise<Survey> => seenOf(BOOKS[0]?.[0] ?? '', BOOKS[0]?.[1] ?? fail);
const fail = (): never => {
  throw new Error('no sample');
};

test.each([...REWORDINGS, ...CROWDED])(
  'a right text in other words raises no word: %s',
  async (text) => {
    const seen = await sample();
    expect(wordsAbout(plain(text), seen).map((item) => item.params)).toEqual([]);
  },
);

test.each(REWORDINGS)('in other words too each wrong figure is named: %s', async (text) => {
  const seen = await sample();
  expect(missedIn(text, seen)).toEqual([]);
});

test('numbers of persons and telephones are never said again', async () => {
  const seen = await sample();
  const text = [
    'Ông Nguyễn Văn Mẫu 051777000001, CMND 212 345 678, điện thoại 0255 999 888, 0905.123.456.',
    'Hộ nghèo 051 777 000 001 được hỗ trợ; số 212345678 chủ trì.',
  ];
  expect(checkPlan(text, seen).figures.filter((item) => item.line !== null)).toEqual([]);
});
