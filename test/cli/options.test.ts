/** What a verb does not know is refused by name, and nothing is written. */
import { existsSync, readFileSync } from 'node:fs';
import { VERBS } from '../../src/app/verbs';
import { nameOf, optionsOf } from '../../src/app/verbs/define';
import { typedIn } from '../../src/cli/arguments';
import { Failure } from '../../src/cli/failure';
import { OPTIONS } from '../../src/cli/options';
import { usage, usageOf } from '../../src/cli/usage';
import { bieu, json, workFolder } from './run';

const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';

/** An option as it is typed, with a value where it takes one. */
const typed = (option: (typeof OPTIONS)[number]): string[] => [
  nameOf(option),
  ...(option.takesValue ? ['1'] : []),
];

/** Why a line is refused; null where it is not. */
function refusal(args: readonly string[]): Failure | null {
  try {
    typedIn(args);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const takers = (name: string): string[] =>
  VERBS.filter((verb) => optionsOf(verb).some((option) => option.name === name)).map(
    (verb) => verb.name,
  );

const refused = VERBS.filter((verb) => !verb.raw).flatMap((verb) =>
  OPTIONS.filter((option) => !takers(option.name).includes(verb.name)).map(
    (option) => [verb.name, nameOf(option), option] as const,
  ),
);
test('there are many pairs of a verb and an option that it does not take', () => {
  expect(refused.length).toBeGreaterThan(200);
});
test.each(refused)('«%s» refuses %s, and names who takes it', (verb, name, option) => {
  const failure = refusal([...(verb === '' ? [] : [verb]), ...typed(option)]);
  expect(failure?.exitCode).toBe(2);
  expect(failure?.message).toMatch(`không dùng tùy chọn «${name}»`);
  for (const one of takers(option.name)) expect(failure?.message).toContain(one);
  expect(failure?.fix).toBe(usageOf(verb));
});

const misspelt = VERBS.filter((verb) => !verb.raw).flatMap((verb) =>
  optionsOf(verb).map((option) => [verb.name, `--${option.name}`] as const),
);
test.each(misspelt)('«%s» knows what was meant where a letter is doubled in %s', (verb, name) => {
  const failure = refusal([...(verb === '' ? [] : [verb]), `${name}${name.at(-1)}`]);
  expect(failure?.exitCode).toBe(2);
  expect(failure?.message).toMatch(/^Không có tùy chọn «[^»]+»\. Có phải «-[^»]+»\?$/);
});

test.each(OPTIONS.filter((option) => option.takesValue))('$typed needs a value', (option) => {
  expect(refusal(['lap', nameOf(option)])?.message).toBe(
    `Tùy chọn «${nameOf(option)}» cần một giá trị.`,
  );
});

test.each([
  [['lap', '--ghi-de=1'], 'Tùy chọn «--ghi-de» không nhận giá trị.'],
  [['ham', 'TYLENGHEO', '--den-ngay'], 'Tùy chọn «--den-ngay» cần một giá trị.'],
])('%j', (args, said) => {
  expect(refusal(args)).toMatchObject({ exitCode: 2, message: said });
});

test.each([
  ['lapp', [], 'Không có lệnh «lapp». Có phải «lap»?'],
  [
    'lap',
    [SAMPLE, '--chi-tong-hop'],
    'Lệnh lap không dùng tùy chọn «--chi-tong-hop» (của lệnh gop).',
  ],
  ['lap', [SAMPLE, '--chi-bie'], 'Không có tùy chọn «--chi-bie». Có phải «--chi-bieu»?'],
  ['chuyen-chuan', [SAMPLE, '--de', '2027-01-01'], 'Không có tùy chọn «--de». Có phải «--den»?'],
  [
    'lap',
    [SAMPLE, '--tham-so', 'nguoi-lp=X'],
    'Không có thông số «nguoi-lp». Có phải «nguoi-lap»?',
  ],
  ['lap', [SAMPLE, '--tham-so', 'qqqqqqqq=X'], 'Không có thông số «qqqqqqqq».'],
  ['lap', [SAMPLE, '--tham-so', 'xa'], /^Tham số «xa» không đúng; ghi dạng MA=giá trị/],
  ['lap', [SAMPLE, '--bo-qua', 'VON-001'], /^Không hiểu --bo-qua «VON-001»/],
  ['lap', [SAMPLE, '--bieu', 'bieu-2'], /^Không có biểu «bieu-2»\. Có phải «bieu-02»\? Các biểu: /],
  ['chot', [SAMPLE, '--bieu', 'bieu-2'], /^Không có biểu «bieu-2»/],
  ['cap-nhat', [SAMPLE, '--bieu', 'tat-ca'], /^Không có biểu «tat-ca»/],
  ['lap', [SAMPLE, '--ky', '2025-7t'], /^Kỳ «2025-7t» không đúng/],
  ['lap', [SAMPLE, '--den-ngay', '2025-02-31'], /^Ngày «2025-02-31» không đúng/],
  ['chuyen-chuan', [SAMPLE, '--tu', '31/12/2026'], /^Ngày «31\/12\/2026» không đúng/],
  [
    'van-ban',
    [SAMPLE, '--loai', 'bao-co'],
    /^Loại văn bản «bao-co» không đúng; .*Có phải «bao-cao»\?$/,
  ],
  ['van-ban', [SAMPLE, '--loai', 'constructor'], /^Loại văn bản «constructor» không đúng/],
  ['mau', ['--so-thon', '201'], 'Số thôn «201» không đúng; ghi một số từ 1 đến 200.'],
  ['mau', ['--so-thon', '0'], 'Số thôn «0» không đúng; ghi một số từ 1 đến 200.'],
  ['bien-dong', [SAMPLE, SAMPLE, '--cung-ho', 'B12'], /B12/],
  ['lap', [], /^Lệnh này cần tên một tệp sổ/],
  ['lap', [SAMPLE, SAMPLE], `Thừa đối số «${SAMPLE}».`],
  ['so-sanh', [], 'Lệnh này cần hai sổ.'],
  ['so-sanh', [SAMPLE], 'Lệnh này cần hai sổ.'],
  ['so-sanh', ['--chot'], /^Lệnh này cần tên một tệp sổ/],
  ['so-sanh', [SAMPLE, SAMPLE, '--chot'], `Thừa đối số «${SAMPLE}».`],
  ['gop', [SAMPLE], 'Lệnh gop cần ít nhất hai tệp sổ.'],
  ['mau', [SAMPLE], `Thừa đối số «${SAMPLE}».`],
])('%s %j', async (verb, args, said) => {
  const out = folder.file('ra.xlsx');
  const takesOutput = takers('output').includes(verb);
  const run = await json(verb, ...args, ...(takesOutput ? ['-o', out] : []));
  expect([run.code, run.body.error.code, run.body.error.message]).toEqual([
    2,
    'usage',
    said instanceof RegExp ? expect.stringMatching(said) : said,
  ]);
  expect(existsSync(out)).toBe(false);
});

test('a verb that writes a file asks for its place', async () => {
  const run = await json('lap', SAMPLE);
  expect(run).toMatchObject({
    code: 2,
    body: { error: { message: expect.stringMatching(/-o RA/) } },
  });
});

test('a JSON file of settings may begin with the mark that Windows puts before a text', async () => {
  const file = folder.file('thong-so.json', '\uFEFF{"nguoi-lp": "X"}');
  expect((await json('kiem-tra', SAMPLE, '--tham-so', file)).body.error.message).toBe(
    'Không có thông số «nguoi-lp». Có phải «nguoi-lap»?',
  );
});

test('every option is told where it is taken', () => {
  for (const verb of VERBS)
    for (const option of Object.values(verb.options))
      expect([verb.name, option.name, usageOf(verb.name).includes(nameOf(option))]).toEqual([
        verb.name,
        option.name,
        true,
      ]);
});

test('options of one name are typed in one way, whichever verb takes them', () => {
  for (const verb of VERBS)
    for (const option of optionsOf(verb)) {
      const { takesValue, short } = OPTIONS.find(({ name }) => name === option.name) ?? {};
      expect([verb.name, option.name, option.takesValue, option.short]).toEqual([
        verb.name,
        option.name,
        takesValue,
        short,
      ]);
    }
});

test('verbs have a name and a place of their own, and a row on the officer’s page', () => {
  const page = readFileSync('assets/huong-dan/can-bo.md', 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)[ `]/gm)].map((match) => match[1]);
  const named = VERBS.map(({ name }) => name).filter((name) => name !== '');
  expect([...new Set(rows)].sort()).toEqual(named.sort());
  expect(new Set(VERBS.map(({ place }) => place)).size).toBe(VERBS.length);
  expect(new Set(named).size).toBe(named.length);
});

test('help is about the verb that was named', async () => {
  const one = await bieu('xuat', '--help');
  expect([one.code, one.out.trim()]).toEqual([0, usageOf('xuat')]);
  expect(one.out).toContain('xuat SO… -o F.csv');
  expect(one.out).not.toContain('trung-lap');
  expect((await bieu('ham', '--help')).out).toContain('HOCUOIKY');
  expect((await bieu('--help')).out.trim()).toBe(usage());
});
