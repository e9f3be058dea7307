/** How the verbs are called, as each of them says it. */
import { VERBS } from '../app/verbs';
import { EVERY_COMMON } from '../app/verbs/common';
import type { Verb } from '../app/verbs/define';
import type { Option } from '../app/verbs/options';
import { cliWords } from '../text/cli';

/** Where what a call does begins. */
const COLUMN = 29;
/** A line of the common options is no longer. */
const MOST = 90;

/** As it is typed: "-o F.csv". */
const shown = ({ name, short, typed }: Option): string =>
  short === undefined ? typed : typed.replace(`--${name}`, `-${short}`);

function linesOf({ name, calls, options }: Verb): string[] {
  const room = ' '.repeat(COLUMN);
  return [
    ...calls.flatMap(([call, does, ...more]) => [
      `  ${`${name} ${call}`.trim()}`.padEnd(COLUMN - 1) + ` ${does}`,
      ...more.map((line) => room + line),
    ]),
    ...Object.values(options).flatMap((option) =>
      option.does === null ? [] : [`${room}[${shown(option)}] ${option.does}`],
    ),
  ];
}

function commonLines(options: readonly Option[]): string[] {
  const lines: string[] = [];
  let line: string = cliWords.everywhere;
  const room = ' '.repeat(line.length);
  for (const { typed, does } of options) {
    if (does === null) continue;
    const text = ` ${typed}${does === '' ? '' : ` ${does}`} `;
    if (line.length + text.length > MOST) {
      lines.push(line.trimEnd());
      line = room;
    }
    line += text;
  }
  return [...lines, line.trimEnd()];
}

/** Everything. */
export const usage = (): string =>
  [cliWords.howCalled, '', ...VERBS.flatMap(linesOf), '', ...commonLines(EVERY_COMMON)].join('\n');

/** What concerns one verb; everything where it is none. */
export function usageOf(name: string): string {
  const verb = VERBS.find((one) => one.name !== '' && one.name === name);
  return verb
    ? [cliWords.howCalledOne, ...linesOf(verb), '', ...commonLines(verb.common)].join('\n')
    : usage();
}
