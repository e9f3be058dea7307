/** The calls that are checked by hand: the worked examples, the examples of the help, and each function over cells and inside IFERROR. */
import { isoToSerial } from '../../src/domain/serial-dates';
import { callFunction, type FunctionOutcome } from '../../src/functions/call';
import { functionCatalogue, functionHelp, type FunctionHelp } from '../../src/functions/catalogue';
import examples from '../examples/functions.json';
import { argumentsOf } from '../functions/help-example';
import { dayArgument } from '../../src/functions/machine-day';
import { MACHINE_DAY } from '../machine-day';

/** What a cell holds: a value, or a formula that makes an error or a truth value. */
export type Held = string | number | null | { readonly formula: string };

export type Given =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'cells'; readonly rows: readonly (readonly Held[])[] }
  | { readonly kind: 'left-out' };

export interface Case {
  readonly help: FunctionHelp;
  readonly about: string;
  readonly given: readonly Given[];
  /** A value, rows of values, or the error's name. */
  readonly expected:
    | { readonly value: string | number }
    | { readonly table: readonly (readonly (string | number | null)[])[] }
    | { readonly error: '#VALUE!' | '#N/A'; readonly fromCell: boolean };
  /** Asked for inside IFERROR: the formula answers with a text of its own. */
  readonly guarded?: boolean;
}

interface Example {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly note?: string;
  readonly error?: { readonly message: string };
}

const ERRORS: Readonly<Record<string, string>> = {
  '#DIV/0!': '=1/0',
  '#N/A': '=NA()',
  '#REF!': '=INDIRECT("")',
};
const isError = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && 'code' in value;
/** A control character or an invisible one does not survive in a formula. */
const fitsIntoFormula = (text: string): boolean => !/[\p{Cc}\p{Cf}]/u.test(text);

function held(value: unknown): Held {
  if (isError(value)) return { formula: ERRORS[value.code]! };
  if (typeof value === 'boolean') return { formula: value ? '=1=1' : '=1=0' };
  return value === '' ? null : (value as string | number | null);
}

export const literal = (value: unknown): string =>
  typeof value === 'string'
    ? `"${value.replace(/"/g, '""')}"`
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
/** In the form that a file keeps: commas in a row, semicolons between rows. */
const arrayConstant = (rows: readonly (readonly unknown[])[]): string =>
  `{${rows.map((row) => row.map(literal).join(',')).join(';')}}`;
const rowsOf = (value: readonly unknown[]): readonly (readonly unknown[])[] =>
  value.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));

const same = (a: FunctionOutcome, b: FunctionOutcome): boolean =>
  JSON.stringify('error' in a ? a.error.code : a.value) ===
  JSON.stringify('error' in b ? b.error.code : b.value);

/** Excel hands an empty cell over as 0 or as nothing, depending on the machine: the cell is used where both give one outcome. */
function blank(help: FunctionHelp, args: readonly unknown[], index: number): Given {
  const outcome = (value: unknown): FunctionOutcome =>
    callFunction(
      help.name,
      // Other empty cells of the same call arrive in the same way.
      args.map((one, place) =>
        place === index || (one === null && !help.parameters[place]?.optional) ? value : one,
      ),
    );
  const all =
    help.parameters[index]!.kind === 'range'
      ? [outcome([[0]]), outcome([[null]]), outcome(null)]
      : [outcome(0), outcome(null)];
  return all.every((one) => same(one, all[0]!))
    ? { kind: 'cells', rows: [[null]] }
    : { kind: 'left-out' };
}

function given(help: FunctionHelp, args: readonly unknown[], index: number): Given {
  const value = args[index];
  if (value === null || value === '') return blank(help, args, index);
  if (Array.isArray(value))
    return { kind: 'cells', rows: rowsOf(value).map((row) => row.map(held)) };
  if (isError(value) || (typeof value === 'string' && !fitsIntoFormula(value)))
    return { kind: 'cells', rows: [[held(value)]] };
  return { kind: 'literal', text: literal(value) };
}

function expectedOf(
  help: FunctionHelp,
  outcome: FunctionOutcome,
  fromCell: boolean,
): Case['expected'] {
  if ('error' in outcome) return { error: outcome.error.code as '#VALUE!' | '#N/A', fromCell };
  if (Array.isArray(outcome.value)) return { table: outcome.value as (string | number | null)[][] };
  return {
    value:
      help.result === 'date'
        ? isoToSerial(outcome.value as string)!
        : (outcome.value as string | number),
  };
}

/** A call that Excel would take: the right number of arguments, and no range where a function takes one cell. */
function typeable(help: FunctionHelp | null, args: readonly unknown[]): help is FunctionHelp {
  return (
    help !== null &&
    args.length <= help.parameters.length &&
    !help.parameters.some(({ optional }, index) => !optional && index >= args.length) &&
    args.every((value, index) => !Array.isArray(value) || help.parameters[index]!.kind === 'range')
  );
}

function aboutOf({ args, note, error }: Example): string {
  const flat = JSON.stringify(args);
  if (note !== undefined) return note.charAt(0).toUpperCase() + note.slice(1);
  if (/"code":/.test(flat)) return 'Ô có lỗi trong đối số';
  if (error) return error.message;
  if (/null|""/.test(flat)) return 'Ô trống hoặc đối số bỏ trống';
  if (/\[\[?/.test(flat.slice(1))) return 'Vùng ô';
  if (args.some((value) => typeof value === 'string' && /^[\d.,%() -]+$/.test(value)))
    return 'Số gõ dạng chữ';
  return 'Đối số thường';
}

/** A call that takes the machine's day has another answer on another day, so no sheet can hold its expected one. */
function undated(name: string, args: readonly unknown[]): boolean {
  const at = dayArgument(name);
  return at !== null && (args[at] ?? null) === null;
}

const worked = (): Case[] =>
  (examples as readonly Example[]).flatMap((example) => {
    const help = functionHelp(example.call);
    if (!typeable(help, example.args) || undated(help.name, example.args)) return [];
    const fromCell = JSON.stringify(example.args).includes('"code":');
    const outcome = callFunction(help.name, example.args, MACHINE_DAY);
    const all = example.args.map((_, index) => given(help, example.args, index));
    // Excel takes no formula without an argument that the function demands.
    if (all.some(({ kind }, index) => kind === 'left-out' && !help.parameters[index]!.optional))
      return [];
    return [
      { help, about: aboutOf(example), given: all, expected: expectedOf(help, outcome, fromCell) },
    ];
  });

const fromHelp = (): Case[] =>
  functionCatalogue().flatMap((help) =>
    help.examples.flatMap(({ formula }): Case[] => {
      const args = argumentsOf(formula);
      if (undated(help.name, args)) return [];
      return [
        {
          help,
          about: 'Ví dụ trong phần trợ giúp',
          given: args.map((value) =>
            value === null
              ? { kind: 'left-out' }
              : {
                  kind: 'literal',
                  text: Array.isArray(value) ? arrayConstant(value) : literal(value),
                },
          ),
          expected: expectedOf(help, callFunction(help.name, args, MACHINE_DAY), false),
        },
      ];
    }),
  );

/** Every function once with all its arguments in cells, and once with a wrong one inside IFERROR. */
const everyFunction = (all: readonly Case[]): Case[] =>
  functionCatalogue().flatMap((help) => {
    const own = all.filter((one) => one.help === help);
    const right = own.find(
      ({ expected, given: args }) =>
        !('error' in expected) &&
        args.every(
          (arg) => arg.kind !== 'left-out' && !(arg.kind === 'literal' && arg.text.startsWith('{')),
        ),
    )!;
    const inCells: Case = {
      ...right,
      about: 'Mọi đối số lấy từ ô',
      given: right.given.map((arg): Given =>
        arg.kind === 'literal'
          ? {
              kind: 'cells',
              rows: [
                [
                  arg.text.startsWith('"')
                    ? arg.text.slice(1, -1).replace(/""/g, '"')
                    : Number(arg.text),
                ],
              ],
            }
          : arg,
      ),
    };
    const wrong = own.find(({ expected }) => 'error' in expected && !expected.fromCell)!;
    return [
      inCells,
      { ...wrong, about: 'Lỗi được IFERROR bắt', expected: { value: 'có lỗi' }, guarded: true },
    ];
  });

/** Function by function, in the order of the help. */
export function functionCases(): readonly Case[] {
  const first = [...fromHelp(), ...worked()];
  const all = [...first, ...everyFunction(first)];
  const seen = new Set<string>();
  const fresh = all.filter(({ help, given: args, guarded }) => {
    const key = JSON.stringify([help.name, args, guarded ?? false]);
    return !seen.has(key) && seen.add(key);
  });
  return functionCatalogue().flatMap((help) => fresh.filter((one) => one.help === help));
}
