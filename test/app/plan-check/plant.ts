/** Wrong figures for a text, one at a time: every figure that is marked «[…]» in it is changed in several ways. */

export interface Planting {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  readonly right: string;
  readonly wrong: string;
}

const MARKED = /\[([\d.,/]+)\]/g;

/** The text as an office would write it. */
export const plain = (marked: string): string => marked.replace(MARKED, '$1');

export function plantings(marked: string): Planting[] {
  return [...marked.matchAll(MARKED)].flatMap((match) => {
    const right = match[1] ?? '';
    const at = match.index;
    const line = marked.slice(0, at).split('\n').length;
    return wrongFor(right).map((wrong) => ({
      text: `${plain(marked.slice(0, at))}${wrong}${plain(marked.slice(at + match[0].length))}`,
      line,
      right,
      wrong,
    }));
  });
}

/** Slips of the hand: the last digit one further, the last two digits that differ exchanged, the first digit one further. */
function wrongFor(right: string): string[] {
  const digits = [...right];
  const next = (digit: string | undefined): string => String((Number(digit) + 1) % 10 || 1);
  const last = digits.length - 1;
  const changed = (at: number): string =>
    digits.map((digit, i) => (i === at ? next(digit) : digit)).join('');
  const pair = digits.reduce(
    (found, digit, i) =>
      i > 0 && /\d\d/.test(`${digits[i - 1] ?? ''}${digit}`) && digit !== digits[i - 1] ? i : found,
    -1,
  );
  const swapped = digits
    .map((digit, i) => (i === pair ? digits[pair - 1] : i === pair - 1 ? digits[pair] : digit))
    .join('');
  const year = /^20\d\d$/.test(right);
  return [...new Set([changed(last), swapped, year ? right : changed(0)])].filter(
    (wrong) => wrong !== right && !/^0\d/.test(wrong),
  );
}
