/**
 * What Excel makes of a string that a program writes into a cell. It reads with the rules of en-US, whatever the user's language:
 * "1.001" is one and a thousandth, "3/4" the fourth of March, and a text that begins with "=", "+", "-" or "@" is a formula.
 */
import type { Scalar } from './model';

export type Written =
  | { readonly kind: 'value'; readonly value: Scalar; readonly format?: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string };

const errors = new Set([
  '#REF!',
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function dateOf(text: string): { value: number; format: string } | null {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const written = match[3] === undefined ? 2026 : Number(match[3]);
  const value = serial(
    written < 30 ? written + 2000 : written < 100 ? written + 1900 : written,
    Number(match[1]),
    Number(match[2]),
  );
  return value === null ? null : { value, format: match[3] === undefined ? 'd-mmm' : 'm/d/yyyy' };
}

function numberOf(text: string): { value: number; format?: string } | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  const bare = (bracketed ? bracketed[1]! : text).trim();
  const match = /^([+-]?)\$?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i.exec(bare);
  if (!match || (match[2] === undefined && (match[3] ?? '.') === '.')) return null;
  const size = Number(`${(match[2] ?? '0').replace(/,/g, '')}${match[3] ?? ''}${match[4] ?? ''}`);
  const value = (match[1] === '-' ? -size : size) * (bracketed ? -1 : 1);
  return match[5] ? { value: value / 100, format: match[3] ? '0.00%' : '0%' } : { value };
}

/** @param format the number format that the cell already has; "@" takes every string as it stands */
export function readWritten(text: string, format: string): Written {
  if (text === '' || format === '@') return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  const trimmed = text.trim();
  const number = numberOf(trimmed) ?? dateOf(trimmed);
  if (number) return { kind: 'value', ...number };
  if (/^[=+\-@]./.test(trimmed))
    return {
      kind: 'formula',
      formula: trimmed.startsWith('=') ? trimmed : `=${trimmed.replace(/^[+@]/, '')}`,
    };
  if (/^(true|false)$/i.test(trimmed))
    return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  if (errors.has(trimmed.toUpperCase())) return { kind: 'error', value: trimmed.toUpperCase() };
  return { kind: 'value', value: text };
}
