import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderBieu } from '../../src/report';
import { templateOf, type Template } from '../../src/templates';
import { facts } from '../report/sample';
import { figures, formulas, rowWith, styleOf, texts } from '../report/look-up';

/** The form as another province might print it: other columns in another order, two levels of header, the total on top. */
const other: Template = {
  ...templateOf('bieu-02')!,
  form: 'bieu-tinh-khac',
  version: '2026-1',
  label: { local: 'Biểu số 05', nd30: 'Phụ lục V' },
  sheet: { local: 'Biểu 05', nd30: 'Phụ lục V' },
  title: ['TỔNG HỢP HỘ NGHÈO ĐA CHIỀU {period}'],
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  size: 12,
  total: { position: 'top', label: 'TOÀN XÃ' },
  zero: 'dash',
  notes: [],
  aside: undefined,
  columns: [
    { key: 'no', header: ['TT'], kind: 'ordinal', width: 5 },
    { key: 'name', header: ['Địa bàn'], kind: 'text', width: 22, source: 'name' },
    {
      key: 'near',
      header: ['Cuối năm', 'Hộ cận nghèo'],
      kind: 'count',
      width: 9,
      source: 'closing.nearPoor',
    },
    {
      key: 'poor',
      header: ['Cuối năm', 'Hộ nghèo'],
      kind: 'count',
      width: 9,
      source: 'closing.poor',
    },
    {
      key: 'both',
      header: ['Cuối năm', 'Cộng'],
      kind: 'count',
      width: 9,
      formula: 'sum(poor,near)',
    },
    { key: 'households', header: ['Tổng số hộ'], kind: 'count', width: 9, source: 'total' },
    {
      key: 'rate',
      header: ['Tỷ lệ nghèo đa chiều (%)'],
      kind: 'rate',
      width: 14,
      formula: '(poor+near)/households*100',
      places: 1,
    },
  ],
};

describe('a form of another province, which is data alone', () => {
  const { plan } = renderBieu(other, facts());

  it('has its own columns, order, numbers and formulas', () => {
    expect(texts(plan)).toEqual(
      expect.arrayContaining([
        'Biểu số 05',
        'TỔNG HỢP HỘ NGHÈO ĐA CHIỀU NĂM 2025',
        'Địa bàn',
        '3=2+1',
        '5=(2+1)/4*100',
      ]),
    );
    expect(figures(plan, 'TOÀN XÃ')).toEqual({
      A: null,
      B: 'TOÀN XÃ',
      1: 11,
      2: 104,
      3: 115,
      4: 1867,
      5: 6.2,
    });
    expect(formulas(plan, 'Thôn Gò Lê')['5']).toBe(
      '=IF(AND(COUNT(D10,C10,F10)=3,F10<>0),ROUND((D10+C10)/F10*100,1),"")',
    );
  });

  it('has its own place of the total, zero, paper and rounding', () => {
    expect(rowWith(plan, 'TOÀN XÃ')).toBe(plan.page!.repeatRows![1] + 1);
    expect(plan.page).toMatchObject({ orientation: 'portrait', margins: { left: 30, right: 15 } });
    expect(styleOf(plan, 'G9').format).toBe('#,##0.0_);-#,##0.0_);"-"_)');
    expect(styleOf(plan, 'C9').format).toBe('#,##0_);-#,##0_);"-"_)');
  });

  it('rounds money for print so that the parts add up to the rounded total, and names the adjusted line', () => {
    const rounding: Template = { ...templateOf('phu-luc-01')!, moneyPlaces: 0 };
    const base = facts();
    const lines = base.funding!.lines.map((line, index) => ({
      ...line,
      commune: {
        value: line.commune!.value.plus(index < 3 ? '0.5' : 0),
        cells: line.commune!.cells,
      },
    }));
    const rounded = renderBieu(rounding, { ...base, funding: { ...base.funding!, lines } });
    expect(figures(rounded.plan, 'TỔNG CỘNG')['7']).toBe(45);
    expect(
      ['Dự án 2:', 'trong lĩnh vực nông nghiệp', 'Cải thiện dinh dưỡng'].map(
        (name) => figures(rounded.plan, name)['7'],
      ),
    ).toEqual([21, 9, 3]);
    expect(rounded.notes.join()).toMatch(/làm tròn đến 0 số lẻ.*Cải thiện dinh dưỡng/);
  });
});

/** What npm and the builds make stays behind. */
const NOT_COPIED = new Set(['.git', '.cache', 'dist', 'ket-qua', 'node_modules']);

/** Names of the lists of all forms, as a test imports them. */
const LISTS =
  /^import [^;]*\b(?:templates|allForms|listForms|EVERY_FORM|FORM_NAMES|PLAN_FORMS|PLAN_SHEETS)\b[^;]* from/m;
/** A script that writes or checks what is made out of every form. */
const SCRIPTS = /\.config\/collect\.mjs/;

/** Tests that read every form, found by what they import; those in a browser need a build. */
const READING_ALL = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('test', name))
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith(path.join('test', 'e2e')))
  .filter((file) => path.basename(file) !== path.basename(__filename))
  .filter((file) => {
    const text = readFileSync(file, 'utf8');
    return LISTS.test(text) || SCRIPTS.test(text);
  });

/** The quick ones, of which each makes something else out of a form. */
const QUICK = [
  'test/app/form-names.test.ts',
  'test/house/lists.test.ts',
  'test/manifest/checker.test.ts',
  'test/templates/templates.test.ts',
];
const GUARDS = [
  ...QUICK,
  ...(process.env.FULL
    ? [
        'test/cli/files.test.ts',
        'test/report/fingerprint.test.ts',
        'test/report/golden.test.ts',
        'test/report/head-and-page.test.ts',
        'test/report/missing-sources.test.ts',
        'test/report/review-forms.test.ts',
      ]
    : []),
];

describe('the steps of the page for contributors', () => {
  const top = path.resolve(__dirname, '../..');
  const folder = mkdtempSync(path.join(tmpdir(), 'mau-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (...names: string[]): string => path.join(folder, 'src/templates', ...names);

  /** Runs a command of the page in the copy. @returns what it says when it fails */
  function run(line: string, env: Readonly<Record<string, string>> = {}): string {
    const [command = '', ...args] = line.split(' ');
    const done = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return done.status === 0 ? '' : done.stdout + done.stderr;
  }
  /** The tests of the copy, as npm test runs them. */
  const test = (files: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
    run(
      `${process.execPath} node_modules/jest/bin/jest.js --config .config/jest.config.cjs --silent ${files.join(' ')}`,
      env,
    );

  beforeAll(() => {
    for (const name of readdirSync(top).filter((one) => !NOT_COPIED.has(one)))
      cpSync(path.join(top, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'));
    // 1. Copy a form that is like it.
    mkdirSync(at('bieu-05'));
    cpSync(at('bieu-02', '2025-1.json'), at('bieu-05', '2026-1.json'));
    // 2. and 3. Say what it is, and change its columns.
    const {
      aside: _aside,
      notes: _notes,
      ...copied
    } = JSON.parse(readFileSync(at('bieu-05', '2026-1.json'), 'utf8')) as Template;
    const said = {
      ...copied,
      form: 'bieu-05',
      version: '2026-1',
      label: other.label,
      sheet: other.sheet,
      title: other.title,
      orientation: other.orientation,
      basis: 'Quyết định của tỉnh khác',
      total: other.total,
      columns: other.columns,
    };
    writeFileSync(at('bieu-05', '2026-1.json'), JSON.stringify(said));
    // A new version of another form is a second file in its folder.
    const older = readFileSync(at('bieu-02', '2025-1.json'), 'utf8');
    writeFileSync(
      at('bieu-02', '2027-1.json'),
      older.replace('"version": "2025-1"', '"version": "2027-1"'),
    );
    // 4. Collect the lists, make the button, write the golden sheets.
    expect(run(`${process.execPath} .config/collect.mjs`)).toBe('');
    expect(run(`${process.execPath} .config/addin/manifest.mjs`)).toBe('');
    expect(test(['test/report/golden.test.ts'], { GOLDEN: 'write' })).toBe('');
  });

  it('make a form that the list knows and that is laid out like any other', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the copied list is no part of the program
    const { templateOf: find } = require(at('index.ts')) as { templateOf: typeof templateOf };
    const { plan } = renderBieu(find('bieu-05')!, facts());
    expect(plan.name).toBe('Biểu 05');
    expect(plan.tag).toMatchObject({ form: 'bieu-05', version: '2026-1' });
    expect(figures(plan, 'TOÀN XÃ')).toMatchObject({
      B: 'TOÀN XÃ',
      1: 11,
      2: 104,
      3: 115,
      4: 1867,
      5: 6.2,
    });
    expect([find('bieu-02')!.version, find('bieu-02', '2025-1')!.version]).toEqual([
      '2027-1',
      '2025-1',
    ]);
    expect(readFileSync(path.join(folder, 'manifest.xml'), 'utf8')).toContain('>lapBieu05<');
  });

  it('leave every test of the copy that reads all forms as it was', () => {
    expect(READING_ALL).toEqual(expect.arrayContaining(GUARDS));
    // Each in its usual size, however many of them there are.
    expect(test(GUARDS, { FULL: '' })).toBe('');
  });
});
