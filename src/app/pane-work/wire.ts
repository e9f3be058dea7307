/**
 * Decimals on their way between two threads. A message keeps plain data, Maps and Sets as they are,
 * but of a Decimal only its parts and not what it can do; so it travels as its exact text.
 */
import { Decimal, dec } from '../../domain/decimal';

interface WiredDecimal {
  readonly $decimal: string;
}

/** A copy in which each Decimal is its text. Bytes are not looked into. */
export function toWire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Decimal.isDecimal(value))
    return { $decimal: (value as Decimal).toString() } satisfies WiredDecimal;
  if (Array.isArray(value)) return value.map(toWire);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, toWire(item)]));
  if (value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]));
}

/** The same with Decimals again. It changes the message, which is the receiver's own. */
export function fromWire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1)
      if (isOpen(value[at])) value[at] = fromWire(value[at]);
    return value;
  }
  if (value instanceof Map) {
    for (const [key, item] of value) if (isOpen(item)) value.set(key, fromWire(item));
    return value;
  }
  if (value instanceof Set) return value;
  const record = value as Record<string, unknown>;
  if (typeof record.$decimal === 'string') return dec(record.$decimal);
  for (const key in record) if (isOpen(record[key])) record[key] = fromWire(record[key]);
  return record;
}

function isOpen(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
