/** The README says what is so: its commands exist and run, its table is the functions' own, its files are there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { bieu, workFolder } from '../cli/run';

jest.setTimeout(120_000);
const text = readFileSync('README.md', 'utf8');
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
const folder = workFolder();

test('the table of functions is made from the functions themselves', () => {
  execFileSync(process.execPath, ['.config/readme.mjs', '--check'], { stdio: 'pipe' });
});

test('every npm command is a script of the package', () => {
  const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(test|start)\b)/g)].map(
    (match) => match[1] ?? match[2]!,
  );
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect([name, scripts[name]]).toEqual([name, expect.any(String)]);
});

test('every command of the officer runs on the sample as it is written', async () => {
  const commands = [...text.matchAll(/`npm run --silent bieu -- ([^`]+)`/g)].map(
    (match) => match[1]!,
  );
  expect(commands.length).toBeGreaterThanOrEqual(2);
  for (const command of commands) {
    const words = command
      .split(' ')
      .map((word) =>
        word === 'so-cua-xa.xlsx'
          ? 'assets/so-mau.xlsx'
          : word.endsWith('.xlsx')
            ? folder.file(word)
            : word,
      );
    expect([command, (await bieu(...words)).code]).toEqual([command, 0]);
  }
});

test('every command of the table is known to the command line', async () => {
  const usage = (await bieu('--help')).out;
  const table = [...text.matchAll(/^\| `([a-z-]+)[^`]*` \| /gm)]
    .map((match) => match[1]!)
    .filter((name) => !/^(?:phu-luc|bieu-|npm|src)/.test(name));
  for (const name of table) expect([name, usage.includes(`  ${name}`)]).toEqual([name, true]);
});

test('every path is there', () => {
  for (const match of text.matchAll(/(?:`|\()((?:src|test|assets|\.config)\/[\w./-]+?)(?:`|\))/g)) {
    expect([match[1], existsSync(match[1]!.replace(/\/$/, ''))]).toEqual([match[1], true]);
  }
});
