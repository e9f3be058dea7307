/** Units of money and of counts, as staff write them. */
import { plainKey } from '../../domain/match-key';
import type { Corrections } from '../corrections';
import data from '../vocabulary/units.json';

export interface MoneyUnit {
  /** "triệu đồng" */
  readonly unit: string;
  /** How many đồng. */
  readonly factor: number;
}

const MONEY = new Map<string, MoneyUnit>();
for (const { unit, factor, words } of Object.values(data.money))
  for (const word of words) MONEY.set(word, { unit, factor });

const OTHER = new Map<string, string>();
for (const { unit, words } of Object.values(data.other))
  for (const word of words) OTHER.set(word, unit);

const CORNER = new RegExp(
  `^\\(?\\s*(?:${data.corner.map((word) => word.replace(/\./g, '\\.')).join('|')})(?:\\s+(?:thanh tien|so tien|kinh phi|tien))?\\s*[:：]\\s*(.+?)\\s*\\)?$`,
);

/** An income is of a person and a month: "đồng/người/tháng" is one unit, and its money is đồng. */
const OF_A_PERSON = /\s*\/\s*(?:(?:nguoi|khau|nhan khau)(?:\s*\/\s*thang)?|thang)$/;

/** "triệu đồng", "tr.đ", "1.000.000 đồng" → the unit; anything else → null. */
export function moneyUnit(text: string): MoneyUnit | null {
  const key = plainKey(text)
    .replace(/[.;:)]+$/, '')
    .replace(/^\(/, '')
    .trim()
    .replace(OF_A_PERSON, '');
  return MONEY.get(key) ?? null;
}

/** Canonical form of a unit word of any kind: "khẩu" → "người"; null when it is none. */
export function anyUnit(text: string): string | null {
  return moneyUnit(text)?.unit ?? OTHER.get(plainKey(text)) ?? null;
}

/**
 * The unit named in a corner cell "ĐVT: triệu đồng", as written; null when the text is no such
 * cell.
 */
export function unitCornerOf(text: string): string | null {
  const match = CORNER.exec(plainKey(text));
  return match ? match[1]! : null;
}

/**
 * The unit that a title ends with, as written: "KINH PHÍ NĂM 2025 (ĐVT: triệu đồng)"; null when it
 * names none.
 */
export function unitInTitle(text: string): string | null {
  const match =
    /[(,;–-] ?(?:dvt|don vi tinh|d\.v\.t) ?[:：] ?([^()\s](?:[^()]*[^()\s])?) ?\)?$/.exec(
      plainKey(text),
    );
  return match ? match[1]! : null;
}

/**
 * A money unit in brackets in a header: "Kinh phí (nghìn đồng)", or after "ĐVT:" there; null when
 * none.
 */
export function unitInHeader(text: string): MoneyUnit | null {
  const key = plainKey(text);
  for (const match of key.matchAll(/\(([^)]*)\)/g)) {
    const inner = match[1]!.replace(/^(?:dvt|don vi tinh|don vi)\s*:?\s*/, '');
    const unit = moneyUnit(inner);
    if (unit) return unit;
  }
  const tail = /(?:dvt|don vi(?: tinh)?|-|,) ?:? ?([a-z0-9., ]{1,200})$/.exec(key);
  return tail ? moneyUnit(tail[1]!) : null;
}

/** Columns that each name their own unit, and not all the same: no unit is open then. */
export function eachItsOwn(units: readonly (MoneyUnit | null)[]): boolean {
  const factors = new Set(units.map((unit) => unit?.factor ?? null));
  return factors.size > 1 && !factors.has(null);
}

/** Of the units of several columns that of the most, and of as many the largest. */
export function mostNamed(units: readonly (MoneyUnit | null)[]): MoneyUnit | null {
  const named = units.flatMap((unit) => unit ?? []);
  const count = ({ factor }: MoneyUnit): number =>
    named.filter((unit) => unit.factor === factor).length;
  return [...named].sort((a, b) => count(b) - count(a) || b.factor - a.factor)[0] ?? null;
}

/** The unit that the officer, else a header, else the corner of a table names. */
export function unitNamed(
  { units }: Pick<Corrections, 'units'>,
  sheet: string,
  headers: readonly (MoneyUnit | null | undefined)[],
  corner: MoneyUnit | null | undefined,
): MoneyUnit | null {
  const said = units.get(sheet) ?? units.get('');
  const bySaid = said === undefined ? null : moneyUnit(said);
  return bySaid ?? headers.find((unit) => unit) ?? corner ?? null;
}

const moneyOf = ({ unit, factor }: MoneyUnit): MoneyUnit => ({ unit, factor });

export const DONG = moneyOf(data.money.dong);
export const MILLION_DONG = moneyOf(data.money.million);

/** A corner cell that holds the unit alone: "(Triệu đồng)". */
export function bareUnit(text: string): MoneyUnit | null {
  return /\p{L}{3}/u.test(text) ? moneyUnit(text) : null;
}

/**
 * A unit within a longer title, where the words "đơn vị" or brackets say that it is meant as one:
 * "KINH PHÍ NĂM 2025 (tr.đ)".
 */
export function moneyUnitInTitle(text: string): MoneyUnit | null {
  for (const [, inner = ''] of plainKey(text).matchAll(/\(([^)]*)\)/g)) {
    const unit = /(?:[a-z\d]\W*){3}/.test(inner) ? moneyUnit(inner) : null;
    if (unit) return unit;
  }
  return /\b(?:dvt|don vi(?: tinh)?)\b|\([^)]*dong[^)]*\)/.test(plainKey(text))
    ? unitInHeader(text)
    : null;
}

/** The column that names the unit of each line of money, as "ĐVT"; null without one. */
export function unitColumn(
  columns: readonly { readonly column: number; readonly header: string }[],
): number | null {
  const found = columns.find(({ header }) => UNIT_HEADER.test(plainKey(header)));
  return found?.column ?? null;
}

const UNIT_HEADER = /^(?:dvt|dv tinh|don vi tinh|d\.?v\.?t\.?)$/;
