/** The custom functions outside a sheet: same arguments, same answers, with days as YYYY-MM-DD. */
import { serialToIso } from '../domain/serial-dates';
import { functionErrors as say } from '../text/functions';
import { functionHelp, type FunctionHelp } from './catalogue';
import { FunctionError } from './function-error';
import { implementations } from './implementations';
import { withMachineDay } from './machine-day';

export type FunctionOutcome =
  | { readonly value: unknown }
  | { readonly error: { readonly code: '#VALUE!' | '#N/A' | '#NAME?'; readonly message: string } };

/**
 * @param name in any case
 * @param args null is an omitted argument; a range is a list of rows, a flat list is one column;
 * days are serials,
 *   "20/08/2025" or "2025-08-20"
 * @param today the machine's day, YYYY-MM-DD, for a call that names no day; without it such a call
 * is asked for one
 * @returns the value (a number, a text, rows of them, or a day as YYYY-MM-DD), or the error with
 * its sentence
 */
export function callFunction(
  name: string,
  args: readonly unknown[],
  today?: string,
): FunctionOutcome {
  const help = functionHelp(name);
  if (!help) return { error: { code: '#NAME?', message: say.unknownFunction(name) } };
  try {
    checkNumber(help, args);
    const shaped = help.parameters.map(({ kind }, index) =>
      kind === 'range' ? asRange(args[index]) : (args[index] ?? null),
    );
    const complete = today === undefined ? shaped : withMachineDay(help.name, shaped, () => today);
    const value = implementations[help.name]!(...(complete as never[]));
    return { value: help.result === 'date' ? serialToIso(value as number) : value };
  } catch (error) {
    if (error instanceof FunctionError)
      return { error: { code: error.code, message: error.message } };
    throw error;
  }
}

/**
 * Arguments as typed on a command line: JSON where it is JSON, text otherwise. An argument that is
 * a text anyway is taken as it stands, so that 1.001 keeps its dot, unless it is in quotation
 * marks.
 */
export function parseArguments(name: string, texts: readonly string[]): unknown[] {
  const parameters = functionHelp(name)?.parameters ?? [];
  return texts.map((text, index) => {
    const value = parseJson(text);
    const verbatim =
      parameters[index]?.kind === 'text' && typeof value !== 'string' && value !== null;
    return verbatim ? text : value;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return braces(text) ?? text;
  }
}

/**
 * "{8;264;3}" is a column and "{1,0;0,1}" are two rows, as the help writes them; null for anything
 * else.
 */
function braces(text: string): unknown[][] | null {
  const inner = /^\s*\{(.*)\}\s*$/su.exec(text)?.[1];
  if (inner === undefined) return null;
  const rows: unknown[][] = [[]];
  const pieces = inner.matchAll(/(\s*"(?:[^"]|"")*"\s*|[^;,"]*)([;,]|$)/guy);
  let read = 0;
  for (const [all, spaced = '', end] of pieces) {
    const item = spaced.trim();
    if (all === '' && read > 0) break;
    read += all.length;
    rows[rows.length - 1]!.push(item.startsWith('"') ? item.slice(1, -1) : bareItem(item));
    if (end === ';') rows.push([]);
    if (end === '') break;
  }
  return read === inner.length ? rows : null;
}

/** Within braces a comma parts cells, so a fraction is written with a dot: 12.5. */
function bareItem(text: string): unknown {
  if (text === '') return null;
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * What is wrong with a call before any figure is looked at: no such function, an argument missing,
 * one too many; null when nothing is.
 */
export function usageProblem(name: string, args: readonly unknown[]): string | null {
  const help = functionHelp(name);
  if (!help) return say.unknownFunction(name);
  try {
    checkNumber(help, args);
    return null;
  } catch (error) {
    if (error instanceof FunctionError) return error.message;
    throw error;
  }
}

function checkNumber(help: FunctionHelp, args: readonly unknown[]): void {
  if (args.length > help.parameters.length)
    throw new FunctionError(
      '#VALUE!',
      say.tooManyArguments(help.name, String(help.parameters.length)),
    );
  const missing = help.parameters.find(({ optional }, index) => !optional && index >= args.length);
  if (missing) throw new FunctionError('#VALUE!', say.missingArgument(missing.name));
}

/** As Excel hands a range over: always rows, except for null, which is an argument left out. */
function asRange(argument: unknown): unknown {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row) => (Array.isArray(row) ? row : [row]));
}
