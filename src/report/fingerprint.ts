/**
 * A short mark of the facts that a form was made from. Equal figures give an equal mark wherever
 * they stand in the workbook: where a figure was read does not count, so that inserting a row above
 * a table changes nothing.
 * It tells whether something changed; it is no protection against somebody who wants to deceive.
 */
import { Decimal } from '../domain/decimal';
import type { Facts, PlaceFigures } from '../domain/facts';
import type { Subject } from '../domain/finding';
import { DIMENSION_CODES } from '../domain/observation';
import lists from './lists.json';

/** Places of reading, how a figure was typed, and what stands in no Biểu. */
const LEFT_OUT = new Set(lists.leftOutOfMark);

const BODIES: readonly (readonly [string, keyof Facts])[] = [
  ['households', 'households'],
  ['people', 'households'],
  ['funding', 'funding'],
  ['targets', 'targets'],
  ['assignments', 'assignments'],
  ['register', 'register'],
  ['register', 'review'],
  ['lacks', 'lacks'],
  ['flow', 'flow'],
  ['disbursement', 'disbursement'],
  ['supports', 'supports'],
];

/**
 * Many forms are made of one body of facts, and a register of a province takes a while, so each
 * body is gone through once.
 */
const MARKS = new WeakMap<object, string>();

/**
 * 16 hexadecimal digits.
 * @param subjects the bodies of facts that count; all of them when it is not given
 */
export function fingerprint(facts: Facts, subjects?: readonly Subject[]): string {
  const wanted = BODIES.filter(
    ([subject]) => !subjects || subjects.some((item) => item.split('.')[0] === subject),
  )
    .map(([, body]) => body)
    // A workbook without such tables keeps the mark that it had before there were any.
    .filter((body) => body !== 'lacks' || facts.lacks);
  const picked = Object.fromEntries(
    [...new Set(wanted)].map((body) => [body, markOf(facts[body])]),
  );
  return new Hash()
    .value({
      ...picked,
      year: facts.year,
      settings: valuesOf(facts.settings),
      illustrative: facts.illustrative,
    })
    .toString();
}

/**
 * What is set, wherever it was read and on what ground. An answer to a question of the reading is
 * seen in the figures.
 */
function valuesOf(settings: Facts['settings']): Map<string, { readonly value: string }> {
  const set = [...settings].filter(([code]) => !code.startsWith('hoi:'));
  return new Map(set.map(([code, { value }]) => [code, { value }]));
}

function markOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  let mark = MARKS.get(body);
  if (mark === undefined) MARKS.set(body, (mark = new Hash().value(body).toString()));
  return mark;
}

function isPlace(value: object): value is PlaceFigures {
  return 'observations' in value;
}

/** What a place is known for, by coordinates: what nobody says leaves no trace. */
function placeOf({ name, key, note, observations }: PlaceFigures): Record<string, unknown> {
  const figures = observations().map(({ at, figure }) => [
    DIMENSION_CODES.map((code) => at[code] ?? '').join(),
    figure.value,
  ]);
  return { name, key, note, figures: Object.fromEntries(figures) };
}

const FIRST = 0x01000193;
const SECOND = 0x85ebca6b;

function isSame(left: readonly string[], right: readonly string[]): boolean {
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

/**
 * Two sums of the FNV-1a kind with different factors; each value is led by a sign of its kind, so
 * that 1 and "1" differ.
 */
class Hash {
  // As whole numbers of 32 bits, which cost no memory of their own.
  private first = 0x811c9dc5 | 0;
  private second = 0xcbf29ce4 | 0;
  /**
   * By their number of names: forms of objects met before, with the order in which their names are
   * taken.
   */
  private readonly forms: {
    readonly names: readonly string[];
    readonly order: readonly string[];
  }[][] = [];

  value(value: unknown): this {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'number') this.text(String(value), 2);
    else if (typeof value === 'boolean') this.number(value ? 3 : 4);
    else if (typeof value !== 'object' || value === null) this.number(5);
    else if (value instanceof Decimal) this.decimal(value);
    else if (value instanceof Map) this.value(Object.fromEntries(value));
    else if (Array.isArray(value)) {
      this.number(6);
      for (const item of value) this.value(item);
      this.number(7);
    } else if (isPlace(value)) this.object(placeOf(value));
    else this.object(value as Record<string, unknown>);
    return this;
  }

  toString(): string {
    return [this.first, this.second]
      .map((half) => (half >>> 0).toString(16).padStart(8, '0'))
      .join('');
  }

  private object(value: Record<string, unknown>): void {
    this.number(8);
    for (const name of this.orderOf(value)) {
      const part = value[name];
      if (part === undefined) continue;
      this.text(name);
      this.value(part);
    }
    this.number(9);
  }

  /**
   * Whatever the order in which an object was put together. Lists hold objects of few forms, so
   * these are sorted once.
   */
  private orderOf(value: Record<string, unknown>): readonly string[] {
    const names = Object.keys(value);
    const known = (this.forms[names.length] ??= []);
    for (const form of known) if (isSame(form.names, names)) return form.order;
    const order = names.filter((name) => !LEFT_OUT.has(name)).sort();
    if (known.length < 20) known.push({ names, order });
    return order;
  }

  /** Equal numbers have equal digits: a Decimal keeps no noughts at its end. */
  private decimal(value: Decimal): void {
    const { d: digits, e: exponent, s: sign } = value;
    this.number(10);
    this.number(sign);
    this.number(exponent);
    for (const digit of digits ?? []) this.number(digit);
  }

  private text(text: string, kind = 1): void {
    this.number(kind);
    let { first, second } = this;
    for (let at = 0; at < text.length; at += 1) {
      const value = text.charCodeAt(at);
      first = Math.imul(first ^ value, FIRST);
      second = Math.imul(second ^ value, SECOND) ^ (second >>> 15);
    }
    this.first = first;
    this.second = second;
    this.number(text.length);
  }

  private number(value: number): void {
    this.first = Math.imul(this.first ^ value, FIRST);
    this.second = Math.imul(this.second ^ value, SECOND) ^ (this.second >>> 15);
  }
}
