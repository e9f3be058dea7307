/** A table before it is made untidy: columns with their header paths, and rows of values by column. */
import type { CellSpec } from '../cell';
import { inTcvn3 } from '../tcvn3';
import type { Mess } from './mess';

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count' | 'rate' | 'money'; readonly value: number }
  /** Kept exactly as it is: an identity number, a mark. */
  | { readonly kind: 'raw'; readonly cell: CellSpec }
  | null;

export interface Column {
  readonly key: string;
  /** From the widest heading to the column's own word; columns beside each other that share a heading are merged under it. */
  readonly path: readonly string[];
}

/** Columns that stay together under one heading. */
export type Block = readonly Column[];

export interface Row {
  readonly kind: 'leaf' | 'group' | 'total';
  readonly cells: Readonly<Record<string, Value>>;
}

export interface Model {
  readonly blocks: readonly Block[];
  /** Totals are put in by the renderer, from `total`. */
  readonly rows: readonly Row[];
  readonly total: Readonly<Record<string, Value>> | null;
  /** The column that says what a row is; the word of the total row goes there. */
  readonly label: string;
  readonly titles: readonly string[];
  readonly unitLine: string | null;
}

export const text = (value: string): Value => ({ kind: 'text', text: value });
export const count = (value: number): Value => ({ kind: 'count', value });
export const rate = (value: number): Value => ({ kind: 'rate', value });
export const money = (value: number): Value => ({ kind: 'money', value });
export const raw = (cell: CellSpec): Value => ({ kind: 'raw', cell });

/** A word as the sheet's encoding stores it. */
export function encoded(value: string, mess: Pick<Mess, 'encoding'>): CellSpec {
  if (mess.encoding === 'nfd') return value.normalize('NFD');
  return mess.encoding === 'tcvn3' ? inTcvn3(value) : value;
}

/** 1234.5 → "1.234,5" */
export function vietnameseNumber(value: number, places?: number): string {
  const [whole, decimals] = (places === undefined ? String(value) : value.toFixed(places)).split(
    '.',
  );
  const dotted = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals ? `${dotted},${decimals}` : dotted;
}

/** A value as the sheet's number habit stores it; `turn` chooses which ones are texts where only some are. */
export function written(value: Value, mess: Mess, turn: number): CellSpec {
  if (value === null) return null;
  if (value.kind === 'text') return encoded(value.text, mess);
  if (value.kind === 'raw') return value.cell;
  const asText = mess.numbers === 'text' || (mess.numbers === 'some-text' && turn % 2 === 1);
  if (value.kind === 'rate') return writtenRate(value.value, mess);
  if (value.kind === 'money' && value.value === 0 && asText) return '-';
  if (asText) return { v: vietnameseNumber(value.value), format: '@' };
  return { v: value.value, format: Number.isInteger(value.value) ? '#,##0' : '#,##0.0##' };
}

function writtenRate(value: number, mess: Mess): CellSpec {
  if (mess.rates === 'text') return vietnameseNumber(value, 2);
  if (mess.rates === 'text-percent') return `${vietnameseNumber(value, 2)} %`;
  if (mess.rates === 'percent-format')
    return { v: Number((value / 100).toFixed(6)), format: '0.00%' };
  return { v: value, format: '0.00' };
}
