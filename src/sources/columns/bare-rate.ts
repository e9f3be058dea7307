/** "Hộ nghèo | Tỷ lệ %": a rate that does not say of what, beside counts of its heading. */
import { headerKey } from '../corrections';
import { readHeaderText } from '../headers/reading';
import { numbersOf } from './content';
import type { NamedPath } from './names';
import type { Claim } from './settle';

type ClaimFor = (path: NamedPath, at?: NamedPath) => Claim | null;

/** Half of the last digit that a rate is printed with, and the noise of a rate without decimals. */
const NEAR = 0.51;

/**
 * The rate of the count beside it, unless its figures are those of another count under the heading:
 * "Tổng nghèo đa chiều | Hộ nghèo | Hộ cận nghèo | Tỷ lệ".
 * @param left the columns before it
 */
export function rateOf(
  left: readonly NamedPath[],
  path: NamedPath,
  claimFor: ClaimFor,
): Claim | null {
  const before = left.at(-1);
  if (!before || path.column !== before.column + 1 || !isBareRate(path.texts.at(-1))) return null;
  const heading = headerKey(path.texts.slice(0, -1));
  const counts = left.filter(
    (one) =>
      headerKey(one.texts.slice(0, -1)) === heading && claimFor(one)?.match.rule.type === 'count',
  );
  if (counts.at(-1) !== before) return null;
  const whole = left.find((one) => /(?:^|\.)total$/.test(claimFor(one)?.match.rule.id ?? ''));
  const holding = whole ? counts.filter((count) => holds(count, whole, path)) : [];
  const counted = holding.length === 0 || holding.includes(before) ? before : holding.at(-1);
  if (!counted) return null;
  const own = counted.texts.at(-1) ?? null;
  const borrowed: NamedPath = {
    ...path,
    texts: [...counted.texts, ...path.texts.slice(-1)],
    borrowed: own,
  };
  const claim = claimFor(borrowed, counted);
  return claim?.match.rule.type === 'rate' ? { ...claim, path: { ...path, borrowed: own } } : null;
}

/** Whether the count ÷ the whole is the rate in each row that has the three. */
function holds(count: NamedPath, whole: NamedPath, rate: NamedPath): boolean {
  const [parts, wholes] = [numbersOf(count), numbersOf(whole)];
  const gaps = numbersOf(rate).map((number, row) => {
    const typed = number ?? NaN;
    const computed = ((parts[row] ?? NaN) / (wholes[row] ?? NaN)) * 100;
    return Math.min(Math.abs(computed - typed), Math.abs(computed - typed * 100));
  });
  const known = gaps.filter((gap) => !Number.isNaN(gap));
  return known.length > 0 && known.every((gap) => gap < NEAR);
}

function isBareRate(text: string | undefined): boolean {
  if (text === undefined) return false;
  const { phrases, unknown } = readHeaderText(text);
  return (
    unknown.length === 0 && phrases.length > 0 && phrases.every((phrase) => phrase.includes('rate'))
  );
}
