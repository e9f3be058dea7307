/** Reads the command line into a command, its files and its options. */
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { MOST_HAMLETS } from '../app/template-book';
import { passOf, type Pass } from '../app/passes';
import { readPeriod } from '../app/period';
import { cliWords } from '../text/cli';
import { usageOf } from '../text/cli-usage';
import { Failure } from './failure';
import { mustBeSettings, mustTake, noSuchOption, OPTIONS } from './options';

export interface CommandLine {
  readonly command: string | null;
  /** What follows the command. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly forms: readonly string[] | null;
  readonly period: string | null;
  readonly formsOnly: boolean;
  readonly sendOut: boolean;
  /** Asks for full identity numbers in the copy to send; no Biểu prints them otherwise. */
  readonly withIds: boolean;
  /** Which text is wanted: the plan's paragraphs or the report's. */
  readonly text: 'ke-hoach' | 'bao-cao';
  /** A sheet that explains the figures beside each Biểu. */
  readonly explain: boolean;
  /** Compare with what was sent, not with a second workbook. */
  readonly againstSent: boolean;
  /** Where the copy that is sent goes, beside the workbook that remembers it. */
  readonly copyTo: string | null;
  readonly settings: ReadonlyMap<string, string>;
  readonly corrections: string | null;
  readonly passes: readonly Pass[];
  readonly date: string | null;
  /** The days of the two standards that are compared. */
  readonly standards: { readonly from: string | null; readonly to: string | null };
  /**
   * Places at which a newly generated value is wanted although the officer changed the cell: "Biểu
   * 02!L18".
   */
  readonly takeNew: readonly string[];
  /** The file that a calendar is written to as well. */
  readonly ics: string | null;
  /** How many hamlets a blank workbook has rows for. */
  readonly hamlets: number | null;
  /** Merging: hidden rows do not count. */
  readonly leaveOutHidden: boolean;
  /** Merging: no merged list, the summary alone. */
  readonly summaryOnly: boolean;
  /**
   * Following households: pairs "Danh sách!B12=Danh sách!B14" that are one household, and pairs
   * that are two.
   */
  readonly sameHousehold: readonly string[];
  readonly otherHousehold: readonly string[];
  /** What names each cell of each table, in place of what the tables mean. */
  readonly axes: boolean;
  /** The sheet of the form that is filled in. */
  readonly sheet: string | null;
  /** Lists of households by name are filled in. */
  readonly persons: boolean;
  /** Keep in a form's own file what was filled in. */
  readonly remember: boolean;
  readonly help: boolean;
}

/** @throws Failure with exit code 2 for words that are not of the command line */
export function readCommandLine(args: readonly string[]): CommandLine {
  // Arguments of a function may begin with a minus sign.
  if (args[0] === 'ham') return lineOf('ham', ...functionCall(args.slice(1)));
  const { values, positionals } = parse(args);
  const [command = null, ...operands] = positionals;
  if (!values.help) mustTake(command, Object.keys(values));
  return lineOf(command, operands, values);
}

type Values = ReturnType<typeof parse>['values'];

function lineOf(command: string | null, operands: readonly string[], values: Values): CommandLine {
  return {
    command,
    operands,
    json: values.json ?? false,
    output: values.output ?? null,
    overwrite: values['ghi-de'] ?? false,
    forms: formsOf(values.bieu),
    period: periodOf(values.ky),
    formsOnly: values['chi-bieu'] ?? false,
    sendOut: values['gui-di'] ?? false,
    withIds: values['kem-cccd'] ?? false,
    text: textOf(values.loai),
    explain: values['giai-trinh'] ?? false,
    againstSent: values.chot ?? false,
    copyTo: values['ban-gui'] ?? null,
    settings: settingsOf(values['tham-so'] ?? []),
    corrections: values['anh-xa'] ?? null,
    passes: (values['bo-qua'] ?? []).map(readPass),
    date: dateOf(values['den-ngay']),
    standards: { from: dateOf(values.tu), to: dateOf(values.den) },
    hamlets: hamletsOf(values['so-thon']),
    help: values.help ?? false,
    leaveOutHidden: values['bo-dong-an'] ?? false,
    summaryOnly: values['chi-tong-hop'] ?? false,
    takeNew: values['lay-moi'] ?? [],
    sameHousehold: values['cung-ho'] ?? [],
    otherHousehold: values['khac-ho'] ?? [],
    ics: values.ics ?? null,
    axes: values.truc ?? false,
    sheet: values.trang ?? null,
    persons: values['ca-nhan'] ?? false,
    remember: values.nho ?? false,
  };
}

/** What `ham` takes beside the arguments of the function. */
const CALL_OPTIONS: readonly string[] = ['--json', '--den-ngay', '--help'];

function functionCall(args: readonly string[]): [operands: string[], values: Values] {
  const day = args.indexOf('--den-ngay');
  const date = day < 0 ? undefined : args[day + 1];
  return [
    args.filter((arg, at) => !CALL_OPTIONS.includes(arg) && args[at - 1] !== '--den-ngay'),
    {
      json: args.includes('--json'),
      help: args.includes('--help'),
      ...(date === undefined ? {} : { 'den-ngay': date }),
    },
  ];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    const name = /'(-{1,2}[^' ]+)/.exec(text)?.[1] ?? '';
    const needsValue = (error as { code?: string }).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    const command = args.find((arg) => !arg.startsWith('-')) ?? null;
    if (!needsValue) throw noSuchOption(name, command);
    throw new Failure(2, 'usage', cliWords.optionNeedsValue(name), usageOf(command));
  }
}

function formsOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function periodOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const period = readPeriod(text);
  if (!period) throw new Failure(2, 'usage', cliWords.badPeriod(text));
  return period.code;
}

function textOf(text: string | undefined): CommandLine['text'] {
  if (text === undefined || text === 'ke-hoach') return 'ke-hoach';
  if (text === 'bao-cao') return 'bao-cao';
  throw new Failure(2, 'usage', cliWords.badTextKind(text));
}

function dateOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new Failure(2, 'usage', cliWords.badDate(text));
  }
  return text;
}

function hamletsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new Failure(2, 'usage', cliWords.badHamlets(text, MOST_HAMLETS));
  return Number(text);
}

/** "MA=giá trị", or a JSON file with an object of such pairs. */
function settingsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at > 0) settings.set(text.slice(0, at).trim(), text.slice(at + 1).trim());
    else if (/\.json$/i.test(text))
      for (const [code, value] of settingsFile(text)) settings.set(code, value);
    else throw new Failure(2, 'usage', cliWords.badSetting(text));
  }
  mustBeSettings(settings.keys());
  return settings;
}

function settingsFile(file: string): [string, string][] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure(3, 'no-file', cliWords.noFile(file), cliWords.noFileFix);
  }
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== 'object' || content === null || Array.isArray(content))
      throw new Error('no object');
    return Object.entries(content).map(([code, value]) => [
      code,
      Array.isArray(value) ? value.join('; ') : String(value),
    ]);
  } catch {
    throw new Failure(3, 'bad-json', cliWords.badJson(file));
  }
}

function readPass(text: string): Pass {
  const at = text.indexOf('=');
  const pass = at < 0 ? null : passOf(text.slice(0, at), text.slice(at + 1));
  if (!pass) throw new Failure(2, 'usage', cliWords.badPass(text));
  return pass;
}
