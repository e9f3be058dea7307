/** What a cell may bring along, and how a single value is taken out of an argument. */
import { functionErrors as say } from '../text/functions';
import { wrong } from './function-error';

/**
 * An omitted argument is null; an empty cell is null in one host and 0 in another; "" comes from
 * formulas.
 */
export function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** "#DIV/0!" for an error value in a cell, which arrives as an object; null for anything else. */
function errorCodeOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  const found = [code, basicValue].find((item) => typeof item === 'string' && item.startsWith('#'));
  return (found as string | undefined) ?? null;
}

/** Refuses an error value, with the error's own name. */
export function refuseError(value: unknown, label: string): void {
  const code = errorCodeOf(value);
  if (code !== null) wrong(say.cellError(label, code));
}

/** The rows of a range; a single value is a range of one cell, and a flat list is one column. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row) => (Array.isArray(row) ? row : [row]));
}

/** The one value of an argument that takes a single cell; null when it is blank or left out. */
export function single(argument: unknown, label: string): unknown {
  let value = argument;
  if (Array.isArray(argument)) {
    const cells = rowsOf(argument).flat();
    if (cells.length > 1) wrong(say.oneCell(label));
    value = cells[0];
  }
  refuseError(value, label);
  return isBlank(value) ? null : value;
}

/**
 * The one text of an argument, trimmed and in one Unicode form; null when it is blank or left out.
 */
export function textOf(argument: unknown, label: string): string | null {
  const value = single(argument, label);
  if (value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return wrong(say.notText(label));
  return value.normalize('NFC').trim();
}
