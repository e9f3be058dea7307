/**
 * Work on a sheet in pieces that know their size, and requests that are filled with them up to the
 * limit.
 */
import type { Context } from './requests';

/** One piece of work. `bytes` is what it adds to a request, at least as much as it really is. */
export interface Step {
  readonly bytes: number;
  apply(context: Context): void;
}

/**
 * Excel on the web takes 5 MB in one request; the rest is room for what the estimate leaves out.
 */
export const REQUEST_LIMIT = 4_500_000;

/** What one call on a range costs: its action, and the path to its object. */
export const CALL_BYTES = 420;

/**
 * Bytes of a value inside a request: a letter with marks takes up to three, and a quote or control
 * character is written longer.
 */
export function valueBytes(value: string | number | null): number {
  if (value === null) return 5;
  if (typeof value === 'number') return 24;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    bytes +=
      code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/**
 * The steps in their order, as few requests as the limit allows; one step larger than the limit
 * goes alone.
 */
export function requestsOf(steps: readonly Step[], limit = REQUEST_LIMIT): (readonly Step[])[] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = limit;
    }
    requests.at(-1)!.push(step);
    room -= step.bytes;
  }
  return requests;
}
