/** Whether two formulas are one, written at two places. */
import { fromA1 } from '../address';
import { tokensOf } from './tokens';

/** The same words, and all references moved together by so many rows and columns. */
export function isSameMoved(a: string, b: string): boolean {
  const [first, second] = [tokensOf(a), tokensOf(b)];
  if (!first || !second) return a === b;
  if (first.length !== second.length) return false;
  let moved: string | null = null;
  return first.every((token, index) => {
    const other = second[index];
    if (other?.kind !== token.kind) return false;
    if (token.kind !== 'cell') return other.text === token.text;
    const [from, to] = [token.text, other.text].map((text) => fromA1(text.replace(/\$/g, '')));
    if (!from || !to) return false;
    const by = `${to.row - from.row} ${to.column - from.column}`;
    moved ??= by;
    return moved === by;
  });
}
