/**
 * The table "What do I change for …" of the page for contributors, tried: each line is done in a copy of the sources, in the files
 * that the line names, and the copy then does what was wanted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { book } from '../make/book';
import { read as readAsItIs } from '../sources/read';
import {
  called,
  catalogue,
  folder,
  forms,
  guide,
  households,
  lines,
  names,
  read,
  regulations,
  survey,
  terminal,
  top,
  trial,
  tried,
} from './copied-sources';

/** All lines are done in one copy, as a person would who does one after the other; then each is looked at. */
beforeAll(() => {
  const vocabulary = 'src/sources/vocabulary';
  trial('a word in the header of a column').before(
    `${vocabulary}/concepts.json`,
    '"thon", "khom"',
    '"day nha mau", ',
  );
  trial('a word for a total, a unit, a class, a cause').before(
    'src/reading/ledger/words.json',
    '"tong cong", ',
    '"het thay", ',
  );

  const kind = trial('a kind of table');
  kind.before(`${vocabulary}/concepts.json`, '"ordinal":', '"model": ["mo hinh mau"],\n  ');
  kind.add(
    `${vocabulary}/kinds/models.json`,
    JSON.stringify({
      kind: 'models',
      label: 'Mô hình',
      key: 'model',
      needs: [['model'], ['count']],
      fields: [
        { id: 'ordinal', label: 'Số thứ tự', type: 'ordinal', all: ['ordinal'] },
        { id: 'model', label: 'Mô hình', type: 'text', all: ['model'] },
        { id: 'count', label: 'Số hộ', type: 'count', all: ['count'] },
      ],
    }),
  );
  kind.before(
    `${vocabulary}/kinds.ts`,
    'import targets from',
    "import models from './kinds/models.json';\n",
  );
  kind.before(`${vocabulary}/kinds.ts`, "  | 'settings';", "  | 'models'\n");
  kind.before(`${vocabulary}/kinds.ts`, '    keyFigures,\n', '    models,\n');
  kind.before('src/sources/subjects.ts', '  settings: [],', '  models: [],\n');
  kind.before('src/text/tables.json', '"funding-sources": "Kinh', '"models": "Mô hình",\n    ');

  trial('a group of households, a move, a source, an indicator').before(
    'src/catalogue/dimensions/group.json',
    '{"code": "not-poor"',
    `${JSON.stringify({
      code: 'sample-group',
      vi: 'Hộ khó khăn mẫu',
      en: 'Sample households',
      field: 'sampleGroup',
      says: { count: 'Số hộ khó khăn mẫu', rate: 'Tỷ lệ hộ khó khăn mẫu' },
      words: { sampleGroup: ['hộ khó khăn mẫu', 'số hộ khó khăn mẫu'] },
    })},\n    `,
  );
  const list = trial('a kind of list beside the review');
  list.add(
    'src/catalogue/lists/sample-trees/list.json',
    JSON.stringify({
      id: 'sample-trees',
      label: 'danh sách nhận cây mẫu',
      programme: true,
      titles: ['(nhận|cấp) cây mẫu'],
      columns: ['số cây mẫu'],
    }),
  );
  execFileSync(process.execPath, ['.config/collect.mjs'], { cwd: folder });

  const value = trial('a legal value');
  value.before(
    'src/regulations/parameters/poverty-income-line-rural.json',
    '{\n      "from": "2031-01-01"',
    '{ "from": "2030-01-01", "value": 2500000, "document": "Văn bản mẫu" },\n    ',
  );

  const year = trial('the holidays of a year');
  year.add(
    'src/regulations/holidays/2028.json',
    read('src/regulations/holidays/2027.json').replaceAll('2027', '2028'),
  );
  year.before(
    'src/regulations/holidays.ts',
    'import switches',
    "import year2028 from './holidays/2028.json';\n",
  );
  year.before('src/regulations/holidays.ts', 'year2027]', 'year2028, ');

  const programme = trial('the projects of a programme');
  programme.add(
    'src/regulations/programmes/mau-2031.json',
    JSON.stringify({
      ...JSON.parse(read('src/regulations/programmes/qd-90-2022.json')),
      id: 'mau-2031',
      from: '2031-01-01',
      to: '2035-12-31',
    }),
  );
  programme.before(
    'src/regulations/programmes/index.ts',
    'import qd90',
    "import sample2031 from './mau-2031.json';\n",
  );
  programme.before('src/regulations/programmes/index.ts', 'qd417]', 'sample2031, ');

  const form = trial('a form, a new version of one');
  form.add(
    'src/templates/bieu-05/2026-1.json',
    read('src/templates/bieu-02/2025-1.json').replace('"bieu-02"', '"bieu-05"'),
  );
  trial('a column, a title, the paper of a form').before(
    'src/templates/bieu-03/2025-1.json',
    'CHỈ TIÊU GIẢI QUYẾT',
    'BIỂU MẪU: ',
  );

  const finding = trial('a finding about figures');
  finding.add(
    'src/checks/sample-year.ts',
    `import { ofSampleYear } from '../rules/law/LUAT-090';
import type { Rule } from './context';

export const sampleYear: Rule = ({ facts }) =>
  facts.year === 2025 ? [ofSampleYear.raise({ year: '2025' })] : [];
`,
  );
  finding.before(
    'src/checks/index.ts',
    'import { targetRules }',
    "import { sampleYear } from './sample-year';\n",
  );
  finding.before('src/checks/index.ts', '  lawRules,\n];', '  sampleYear,\n');
  finding.add(
    'src/rules/law/LUAT-090.ts',
    `import { defineRule } from '../define';

export const ofSampleYear = defineRule({
  code: 'LUAT-090',
  severity: 'note',
  params: { year: 'text' },
  vi: { title: 'Năm mẫu', message: (p) => \`Năm \${p.year}.\` },
  en: { title: 'A sample year', message: (p) => \`The year \${p.year}.\` },
});
`,
  );
  const rule = trial('a finding about what is read');
  rule.add(
    'src/rules/reading/BANG-090.ts',
    read('src/rules/reading/BANG-041.ts')
      .replace("'BANG-041'", "'BANG-090'")
      .replace('unnamedSums', 'sampleRule'),
  );
  execFileSync(process.execPath, ['.config/collect.mjs'], { cwd: folder });
  trial('a sentence, a word on the screen').before('src/text/cli.ts', 'Không có lệnh «', 'Mẫu: ');

  const command = trial('a command of the command line');
  command.add(
    'src/app/count-sheets/verb.ts',
    `import { defineVerb, oneFile } from '../verbs/define';

export const verb = defineVerb({
  name: 'dem-trang',
  place: 35,
  calls: [['SO', 'số trang của sổ']],
  operands: oneFile,
  options: {},
});
`,
  );
  command.add(
    'src/cli/commands/count-sheets.ts',
    `import { verb } from '../../app/count-sheets/verb';
import { commandOf } from '../context';
import { openWorkbook } from '../files';

export const command = commandOf(verb, async ({ operands: [file] }, output) => {
  output.say(String((await (await openWorkbook(file)).sheets()).length));
  return 0;
});
`,
  );
  execFileSync(process.execPath, ['.config/collect.mjs'], { cwd: folder });
  const option = trial('an option of a command');
  const [takes, does] = ['src/app/check/verb.ts', 'src/cli/commands/check.ts'];
  option.before(takes, '\nexport const verb', "import { flag } from '../verbs/options';\n");
  option.before(takes, '},\n});', "\n    countOnly: flag('chi-dem', 'chỉ đếm'),\n  ");
  option.before(
    does,
    '  if (line.json)',
    '  output.say(line.options.countOnly ? `${seen.findings.length}` : "");\n',
  );

  trial('a setting of the sheet «Thông số»').before(
    'src/text/actions.json',
    '"thon": "',
    '"dien-thoai": "Điện thoại",\n    ',
  );

  const added = trial('a custom function');
  added.add(
    'src/functions/rates.ts',
    `${read('src/functions/rates.ts')}
/**
 * Gấp đôi.
 * @customfunction GAPDOI
 * @group Tỷ lệ và bao phủ
 * @param so Một số
 * @returns Hai lần số ấy
 * @example =GAPDOI(2) → 4
 */
export function gapDoi(so: unknown[][]): number {
  return 2 * Number(so[0]?.[0]);
}
`,
  );
  added.before('src/functions/implementations.ts', '  giamTyLe,\n', '  gapDoi,\n');
  added.before('src/functions/implementations.ts', '  TYLENGHEO:', '  GAPDOI: gapDoi,\n');
  execFileSync(process.execPath, ['.config/functions-metadata.mjs'], { cwd: folder });
});

test('a word in the header of a column, and one for a total', async () => {
  const sheet = households(
    'Dãy nhà mẫu',
    [1, 'Gò Mẫu', 120, 12, 8],
    [2, 'Bàu Mẫu', 90, 9, 6],
    ['', 'Hết thảy', 210, 21, 14],
  );
  const { recognition, facts } = await survey(sheet);
  expect(recognition.tables.map((table) => table.kind)).toEqual(['hamlet-summary']);
  const hamlets = ['Gò Mẫu', 'Bàu Mẫu'];
  expect(facts.households?.hamlets.map((hamlet) => hamlet.name)).toEqual(hamlets);
  const before = await readAsItIs(sheet);
  expect(before.facts.households?.hamlets.map((hamlet) => hamlet.name)).not.toEqual(hamlets);
});

test('a kind of table', async () => {
  const { recognition } = await survey({
    name: 'Mô hình',
    rows: [
      ['STT', 'Mô hình mẫu', 'Số hộ'],
      [1, 'Nuôi gà mẫu', 12],
      [2, 'Trồng rau mẫu', 9],
    ],
  });
  expect(recognition.tables.map((table) => String(table.kind))).toEqual(['models']);
});

test('a group of households by one line of data: its column is read and its figures are written out', async () => {
  const rows = [
    ['Tổng hợp hộ nghèo, hộ cận nghèo năm 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ khó khăn mẫu'],
    [1, 'Gò Mẫu', 120, 12, 30],
    [2, 'Bàu Mẫu', 90, 9, 15],
  ];
  const { facts } = await survey({ name: 'Tổng hợp', rows });
  expect(
    facts.households?.hamlets.map((place) => place.figure('closing.sampleGroup')?.value.toNumber()),
  ).toEqual([30, 15]);
  const [file, out] = ['so-nhom-mau.xlsx', 'so-nhom-mau.csv'].map((name) =>
    path.join(folder, name),
  );
  writeFileSync(file ?? '', await book([{ name: 'Tổng hợp', rows }]));
  expect((await terminal('xuat', file ?? '', '-o', out ?? '')).code).toBe(0);
  const written = readFileSync(out ?? '', 'utf8')
    .split('\r\n')
    .map((line) => line.split(','))
    .filter((fields) => fields[6] === 'sample-group')
    .map((fields) => [fields[4], fields[8], fields[22], fields[26]?.includes('Hộ khó khăn mẫu')]);
  expect(written).toEqual(
    expect.arrayContaining([
      ['count', 'Gò Mẫu', '30', true],
      ['rate', 'Gò Mẫu', '25', true],
      ['count', '_T', '45', true],
    ]),
  );
});

test('a kind of list by one folder: the list is known, named, and not counted', async () => {
  const { facts, findings } = await survey(
    households('Thôn', [1, 'Gò Mẫu', 120, 12, 8], [2, 'Bàu Mẫu', 90, 9, 6]),
    {
      name: 'Cây mẫu',
      rows: [
        ['DANH SÁCH HỘ NGHÈO NHẬN CÂY MẪU NĂM 2025'],
        [],
        ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số cây mẫu'],
        [1, 'Hồ Văn Mẫu A', 'Gò Mẫu', 5],
        [2, 'Hồ Văn Mẫu B', 'Bàu Mẫu', 7],
      ],
    },
  );
  expect(
    findings.filter(({ code }) => code === 'BANG-050').map(({ params }) => params.list),
  ).toEqual(['danh sách nhận cây mẫu']);
  expect([
    facts.register,
    facts.households?.hamlets[0]?.figure('closing.poor')?.value.toNumber(),
  ]).toEqual([null, 12]);
});

test('a legal value, the holidays of a year, the projects of a programme', () => {
  const { valueAt, holidayYears, programmeOfYear } = regulations();
  expect(valueAt('poverty.income-line.rural', '2029-12-31').value).toBe(2_200_000);
  expect(valueAt('poverty.income-line.rural', '2030-01-01').value).toBe(2_500_000);
  expect(holidayYears().map(({ year }) => year)).toContain(2028);
  expect(programmeOfYear(2032)?.id).toBe('mau-2031');
});

test('a form, and a title of one', () => {
  const all = forms()
    .allForms()
    .map((one) => one.form);
  expect(all).toContain('bieu-05');
  expect(names().FORM_NAMES).toEqual(all);
  expect(
    forms()
      .allForms()
      .find(({ form }) => form === 'bieu-03')?.title,
  ).toMatch(/^BIỂU MẪU/);
});

test('a finding is raised, has its sentence, and its place in the guide', async () => {
  const { findings } = await survey({
    ...households('Thôn', [1, 'Gò Mẫu', 120, 12, 8]),
    name: 'Năm 2025',
  });
  expect(findings.map(({ code }) => code)).toContain('LUAT-090');
  const entries = guide()
    .findingGuide()
    .flatMap((group) => group.entries);
  expect(entries.find(({ code }) => code === 'LUAT-090')?.title).toBe('Năm mẫu');
  expect(entries.find(({ code }) => code === 'BANG-090')?.message).toMatch(
    /là cộng của các dòng khác/,
  );
});

test('a command, its option, and a sentence', async () => {
  const file = path.join(folder, 'so-mau.xlsx');
  writeFileSync(file, await book([households('Thôn', [1, 'Gò Mẫu', 120, 12, 8])]));
  expect(await terminal('dem-trang', file)).toEqual({ code: 0, said: '1' });
  expect((await terminal('--help')).said).toMatch(/kiem-tra SO[^]*chỉ đếm[^]*dem-trang SO/);
  expect((await terminal('kiem-tra', file, '--chi-dem')).said).toMatch(/^\d+/);
  const refused = await terminal('dem-trang', file, '--chi-dem', '--json');
  expect([refused.code, JSON.parse(refused.said).error.message]).toEqual([
    2,
    'Lệnh dem-trang không dùng tùy chọn «--chi-dem» (của lệnh kiem-tra).',
  ]);
});

test('a setting, and a custom function', () => {
  const known = catalogue().catalogue();
  expect(known.settings).toContainEqual({ code: 'dien-thoai', label: 'Điện thoại' });
  expect(known.functions.map(({ name }) => name)).toContain('GAPDOI');
  expect(called().callFunction('GAPDOI', [4])).toEqual({ value: 8 });
});

test('every line is tried here, or ends with a script that makes or tests it, and names files that are there', () => {
  const scripts = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'))
    .scripts as object;
  for (const { wish, files, then } of lines) {
    expect([wish, files.filter((file) => !existsSync(path.join(top, file)))]).toEqual([wish, []]);
    const run = [...then.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1] ?? '');
    expect([wish, tried.has(wish) || run.some((name) => name in scripts)]).toEqual([wish, true]);
  }
  expect(lines.length).toBeGreaterThanOrEqual(20);
});
