/** The tree speaks of the project alone: no path of a machine, no host of a registry, no word about how it was worked on. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(__dirname, '../..');
const git = (...args: string[]): string =>
  spawnSync('git', args, { cwd: top, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout;

// Spelled in two parts, so that this file passes its own test.
const word = (...parts: string[]): string => parts.join('');

const banned: readonly (readonly [string, RegExp])[] = [
  [
    'a path of a machine',
    new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'home', 'root', 'Users'].join('|')})/[\\w.-]+`, 'm'),
  ],
  ['a drive of a machine', new RegExp(`\\b[A-Z]:\\\\\\\\?${word('Us', 'ers')}\\\\`)],
  [
    'a host of a registry',
    new RegExp(
      `registry\\.${word('npm', 'js')}|registry\\.${word('yarn', 'pkg')}|${word('npm', 'mirror')}|"resolved": "https?:|"resolved": "${word('fi', 'le')}:`,
    ),
  ],
  ['a local host with credentials', /https?:\/\/[^\s/"']+:[^\s/"']+@/],
];

const bannedInProse: readonly (readonly [string, RegExp])[] = [
  [
    'the number of a thread',
    new RegExp(`\\b${word('iss', 'ue')}s?\\b\\s*#?\\d+|\\bPR\\s*#\\d+`, 'i'),
  ],
  [
    'the tool that wrote it',
    new RegExp(
      `\\b(${[word('Cla', 'ude'), word('Chat', 'GPT'), word('Co', 'pilot'), word('Anth', 'ropic'), word('Open', 'AI'), word('language ', 'model'), word('AI ', 'assistant'), word('sub', 'agent'), 'LL' + 'M'].join('|')})\\b`,
      'i',
    ),
  ],
  [
    'the page that it was written from',
    new RegExp(
      `\\b${word('sp', 'ec')}/\\w|\\b(the|this|our) ${word('sp', 'ec')}\\b|${word('design', '\\.md')}|${word('office', 'js\\.md')}|${word('domain', '\\.md')}|${word('tool', 'chain\\.md')}`,
      'i',
    ),
  ],
  [
    'the way it was worked on',
    new RegExp(
      `\\b(this|previous|another) ${word('ses', 'sion')}\\b|\\b${word('br', 'ief')}\\.md|\\bas ${word('instruc', 'ted')}\\b`,
      'i',
    ),
  ],
];

const binary = /\.(xlsx|xlsm|xls|docx|png|ico|pdf|woff2?|zip|bin|xlsb|ods)$/i;
const files = git('ls-files', '-z')
  .split('\0')
  .filter((file) => file && !binary.test(file));

function offences(rules: readonly (readonly [string, RegExp])[], text: string): string[] {
  return rules.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found
      ? [`${what}: «${found[0].trim()}» in line ${text.slice(0, found.index).split('\n').length}`]
      : [];
  });
}

describe('the committed text', () => {
  it('is there to be read', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s', (file) => {
    let text = '';
    try {
      text = readFileSync(path.join(top, file), 'utf8');
    } catch {
      return; // Removed from the folder and not yet from the index.
    }
    expect(
      offences(file === 'package-lock.json' ? banned : [...banned, ...bannedInProse], text),
    ).toEqual([]);
  });

  it('has messages of commits that speak of the project alone', () => {
    const messages = git('log', '--format=%s%n%b', '-n', '500');
    expect(offences([...banned, ...bannedInProse], messages)).toEqual([]);
  });

  it.each([
    ['see /wo' + 'rk/shared/x', 'a path of a machine'],
    ['"resol' + 'ved": "https://x/y.tgz"', 'a host of a registry'],
    ['fixes iss' + 'ue #12', 'the number of a thread'],
    ['as Cla' + 'ude said', 'the tool that wrote it'],
    ['from sp' + 'ec/pane', 'the page that it was written from'],
  ])('would catch «%s»', (text, what) => {
    expect(offences([...banned, ...bannedInProse], text).map((one) => one.split(':')[0])).toEqual([
      what,
    ]);
  });
});
