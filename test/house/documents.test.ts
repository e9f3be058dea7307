/** The pages say what is so: their links lead somewhere, their commands are there and run, the front page stays short. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { typedIn } from '../../src/cli/arguments';
import { book } from '../make/book';
import { bieu, workFolder, type Run } from '../cli/run';
import { anchorsOf, commandsOf, documents, linksOf, pathsOf, top } from './documents';

const pages = documents();
const textOf = (file: string): string => pages.find((page) => page.file === file)?.text ?? '';
const { scripts } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const folder = workFolder();

test('the front page has at most 150 lines and leads to every other page that somebody may look for', () => {
  expect(textOf('README.md').split('\n').length - 1).toBeLessThanOrEqual(150);
  expect(linksOf(textOf('README.md'))).toEqual(
    expect.arrayContaining([
      'assets/huong-dan/can-bo.md',
      'assets/huong-dan/quan-tri.md',
      'src/README.md',
      'test/README.md',
      'test/bench/README.md',
      '.github/CONTRIBUTING.md',
      'CHANGELOG.md',
      'LICENSE',
    ]),
  );
});

test('the way from a cell to a form has at most twenty stations, each a file that is there', () => {
  const stations = [...textOf('src/README.md').matchAll(/^[ \d]\d {2}(\S+\.ts) {2,}\S/gm)];
  const files = stations.map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(10);
  expect(files.length).toBeLessThanOrEqual(20);
  expect(files.filter((file) => !existsSync(path.join(top, 'src', file)))).toEqual([]);
});

test.each(pages.map((page) => [page.file, page.text] as const))(
  '%s: every link leads to a file and a heading that are there',
  (file, text) => {
    const broken = linksOf(text).filter((target) => {
      const [place = '', anchor] = target.split('#');
      const found = place === '' ? file : path.posix.join(path.posix.dirname(file), place);
      if (!existsSync(path.join(top, found))) return true;
      return anchor !== undefined && !anchorsOf(textOf(found)).includes(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
    expect(pathsOf(text).filter((named) => !existsSync(path.join(top, named)))).toEqual([]);
  },
);

test('a broken link, a missing heading and a missing file would be found', () => {
  expect(linksOf('[a](b.md#c) ![d](e.png) [f](https://g.example)')).toEqual(['b.md#c', 'e.png']);
  expect(anchorsOf('# What do I change for …\n## A, b\n## A, b')).toEqual([
    'what-do-i-change-for-',
    'a-b',
    'a-b-1',
  ]);
  expect(pathsOf('`src/x/y.ts` `src/x/` `src/x`')).toEqual(['src/x/y.ts', 'src/x/']);
});

/** Where the words after a script's `--` are known: the file that the script starts, or the settings of what it starts. */
const SETTINGS: Readonly<Record<string, string>> = { webpack: 'webpack.config.js' };

/** What is wrong with a command that the pages name, or null. It is not run here. */
function problemOf(command: string): string | null {
  const [program = '', ...words] = command.split(/\s+/);
  if (program !== 'npm') return words.some(isThere) ? null : 'no such file';
  if (['install', 'ci'].includes(words[0] ?? '')) return null;
  const named = words[0] === 'run' ? words.filter((word) => word !== '--silent')[1] : words[0];
  const script = scripts[named ?? ''];
  if (named === undefined || script === undefined) return 'no such script';
  const after = words.includes('--') ? words.slice(words.indexOf('--') + 1) : [];
  if (named === 'bieu' || after.length === 0) return null;
  const [tool = '', file = ''] = script.split(' ');
  const source = SETTINGS[tool] ?? (tool === 'node' ? file : null);
  const known = source === null ? '' : readFileSync(path.join(top, source), 'utf8');
  const unknown = after
    .flatMap((word) => word.split('=').slice(0, 1))
    .filter((word) => !/^\d+$|^--env$/.test(word) && !isThere(word) && !known.includes(word));
  return unknown.length === 0 ? null : `not known: ${unknown.join(' ')}`;
}

function isThere(word: string): boolean {
  const place = word.replace(/…$/, '');
  // What a build makes is not there in a fresh clone; its folder is said by the settings of the build.
  return place.startsWith('dist/cli/') || existsSync(path.join(top, place));
}

test('every command of the pages is a script or a file, with words that it knows', () => {
  const named = pages.flatMap((page) => commandsOf(page.text).map((one) => `${page.file}: ${one}`));
  expect(named.length).toBeGreaterThan(50);
  const wrong = named
    .map((one) => [one, problemOf(one.slice(one.indexOf(': ') + 2))] as const)
    .filter(([, problem]) => problem !== null);
  expect(wrong).toEqual([]);
});

test('a script, a file and a word that are not there would be found', () => {
  expect(problemOf('npm run make:coffee')).toBe('no such script');
  expect(problemOf('node .config/coffee.mjs')).toBe('no such file');
  expect(problemOf('npm run bench -- ham --sugar')).toBe('not known: --sugar');
  expect(problemOf('npm run build -- --env milk=1')).toBe('not known: milk');
  expect(problemOf('npm run test:unit -- test/coffee')).toBe('not known: test/coffee');
});

let written = 0;

/** What stands for a file in a line of the officer's table, and the file that it is tried with. */
function tryable(line: string): string[] {
  const sample = 'assets/so-mau.xlsx';
  const files: Readonly<Record<string, string>> = {
    SO: sample,
    A: 'test/workbooks/xa-thu-hai.xlsx',
    B: sample,
    CU: sample,
    MOI: folder.file('nam-nay.xlsx'),
    MAU: folder.file('mau.xlsx'),
    'KE-HOACH': 'test/documents/ke-hoach-thu.txt',
    'so-cua-xa.xlsx': sample,
  };
  const words = line.replace(/[[\]…]/g, '').match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word, at) =>
    at > 0 && ['-o', '--ban-gui', '--ics'].includes(words[at - 1] ?? '')
      ? folder.file(`${words[0]}-${written++}${/\.\w+$/.exec(word)?.[0] ?? '.xlsx'}`)
      : (files[word] ?? word.replaceAll('"', '')),
  );
}

/** The command line, many times in one process. */
function all(lines: readonly (readonly string[])[]): Run[] {
  const run = spawnSync(process.execPath, ['test/cli/many.cjs', 'dist/cli/program.cjs'], {
    cwd: top,
    encoding: 'utf8',
    input: JSON.stringify(lines),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(run.stdout) as Run[];
}

test('every command of the command line that the pages name runs on the sample', async () => {
  const usage = (await bieu('--help')).out;
  cpSync(path.join(top, 'assets/so-mau.xlsx'), folder.file('nam-nay.xlsx'));
  const form = { name: 'Mẫu', rows: [['STT', 'Thôn', 'Hộ nghèo'], [], [null, 'Tổng cộng', null]] };
  folder.file('mau.xlsx', await book([form]));
  const officer = textOf('assets/huong-dan/can-bo.md');
  const rows = [...officer.matchAll(/^\| `([a-z-]+ ?[^`]*)` +\| (.*)\|$/gm)]
    .filter(([, , what = '']) => !what.includes('| '))
    .map(([, row = '', what = '']) => [row, what] as const);
  expect(rows.length).toBeGreaterThanOrEqual(18);
  for (const [row] of rows) expect(usage).toContain(`  ${row.split(' ')[0]}`);
  const examples = rows.flatMap(([, what]) =>
    [...what.matchAll(/`((?:ham) [^`]+)`/g)].map((match) => match[1] ?? ''),
  );
  const named = pages.flatMap((page) =>
    commandsOf(page.text).flatMap((one) => {
      const line = /^(?:npm run (?:--silent )?bieu --|node dist\/cli\/bieu\.cjs) (.+)$/.exec(
        one,
      )?.[1];
      return line === undefined || line.includes('bieu-05') ? [] : [line];
    }),
  );
  // What was sent is compared with the workbook that remembers it, so that line comes after the one that freezes.
  const lines = [
    ...rows.map(([row]) => row).filter((row) => !/ --chot|đối-số/.test(row)),
    ...examples,
    ...named,
  ].map(tryable);
  const frozen = lines.find((line) => line[0] === 'chot')?.at(-1) ?? '';
  const runs = all([...lines, ['so-sanh', frozen, '--chot']]);
  const failed = runs.flatMap((run, at) => (run.code > 1 ? [[lines[at], run.err]] : []));
  expect(failed).toEqual([]);
  expect(runs).toHaveLength(lines.length + 1);
}, 120_000);

test('every option that the officer’s page names is one of the command line, with a value where it shows one', () => {
  const officer = textOf('assets/huong-dan/can-bo.md');
  const options = [...officer.matchAll(/(--[a-z][a-z-]+)(?:[ =]("[^"]+"|[^\s`,;:)|]+))?/g)]
    .map(([, option = '', value]) => [option, value?.replaceAll('"', '')] as const)
    .filter(([option]) => option !== '--silent');
  expect(new Set(options.map(([option]) => option)).size).toBeGreaterThan(15);
  for (const [option, value] of options) {
    const line = ['lap', option, ...(value === undefined || value.startsWith('--') ? [] : [value])];
    const said = (): unknown => {
      try {
        return typedIn(line);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect([option, String(said())]).toEqual([option, expect.not.stringMatching(/^Không có tùy/)]);
  }
});
