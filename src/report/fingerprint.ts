/**
 * A short mark of the facts that a form was made from. Equal figures give an equal mark wherever they stand in the
 * workbook: where a figure was read does not count, so that inserting a row above a table changes nothing.
 * It tells whether something changed; it is no protection against somebody who wants to deceive.
 */
import { Decimal } from '../domain/decimal';
import type { Facts } from '../domain/facts';
import type { Subject } from '../domain/finding';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
/** Places of reading, and how a figure was typed. */
const LEFT_OUT = new Set(['cell', 'cells', 'count', 'tables', 'formula', 'text', 'decimals', 'from']);

const BODIES: readonly (readonly [string, keyof Facts])[] = [
  ['households', 'households'], ['people', 'households'], ['funding', 'funding'], ['targets', 'targets'],
  ['assignments', 'assignments'], ['register', 'register'], ['register', 'review'], ['flow', 'flow'], ['disbursement', 'disbursement'],
];

/**
 * 16 hexadecimal digits (FNV-1a, 64 bits).
 * @param subjects the bodies of facts that count; all of them when it is not given
 */
export function fingerprint(facts: Facts, subjects?: readonly Subject[]): string {
  const wanted = BODIES.filter(([subject]) => !subjects || subjects.some((item) => item.split('.')[0] === subject)).map(([, body]) => body);
  const picked = Object.fromEntries([...new Set(wanted)].map((body) => [body, facts[body]]));
  return hash(canonical({ ...picked, year: facts.year, settings: facts.settings, illustrative: facts.illustrative }));
}

/** One text for one value, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (value instanceof Decimal) return `n${value.toFixed()}`;
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([key, inner]) => !LEFT_OUT.has(key) && inner !== undefined);
    return `{${entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, inner]) => `${key}:${canonical(inner)}`).join()}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

function hash(text: string): string {
  let state = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    state = ((state ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return state.toString(16).padStart(16, '0');
}
