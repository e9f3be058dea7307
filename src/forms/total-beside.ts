/** What a column called a total adds up: the parts beside it, or all of what stands above. */
import { labelKey } from './column-kinds';
import type { Coordinates } from './coordinates';
import type { FormColumn } from './layout';
import type { Read } from './meaning';
import { isOfSomeMoney } from './money-and-targets';
import words from './words.json';

/**
 * "Hộ nghèo | Hộ cận nghèo | Cộng" adds up the two before it. Of other parts, and before them, it
 * may be of all households as well.
 */
export function totalOf(column: FormColumn, own: Read, said: ReadonlyMap<FormColumn, Read>): Read {
  const labels = plainPath(column);
  const at = labels.findIndex((label) => TOTALS.has(label));
  const isRate = own.is.measure === 'rate';
  if (at < 0 || (own.is.measure !== undefined && !isRate)) return own;
  const before = [...said].filter(([other]) => other.column < column.column);
  // "Quy mô | Số hộ tham gia | Tổng số": of what nobody knows.
  const isOfUnknown = before.length > 0 && before.every(([, { unknown }]) => unknown.length > 0);
  if (labels.length === 1 && (isOfUnknown || isOfSomeMoney(column, said)))
    return { ...own, unsure: true };
  const isBeside = (other: FormColumn): boolean => {
    const others = plainPath(other);
    const isAlike = others.every((label, level) => level === at || label === labels[level]);
    return other !== column && others.length === labels.length && isAlike;
  };
  const parts = [...said].filter(
    ([other, { is }]) => isBeside(other) && is.group !== 'all' && is.measure === own.is.measure,
  );
  const named = parts.filter(([, { is }]) => MEMBERS.some((one) => is[one] !== undefined));
  const isBefore = parts.every(([other]) => other.column > column.column);
  const isTold = isBefore ? named.every(([, { is }]) => OPEN.every((one) => !is[one])) : false;
  if (named.length === 0 || isTold) return own;
  // "Tổng số > Hộ | Khẩu" before "Nghèo > Hộ | Khẩu" and "Cận nghèo > Hộ | Khẩu".
  const groups = new Set(named.map(([, { is }]) => is.group));
  const isAbove = at < labels.length - 1;
  if (isBefore && isAbove && own.is.unit && CLASSES.every((one) => groups.has(one))) return own;
  // "Số hộ giảm > Tổng số": of all that the heading says.
  if (isBefore && (own.is.direction ?? own.is.move) !== undefined) return own;
  // "Số hộ nghèo, cận nghèo > Tổng | …" before "Số khẩu > Tổng | …"
  const isLikeBoth = before.some(
    ([other, { is }]) => is.group === BOTH && isAlikeBelow(plainPath(other), labels),
  );
  if (isBefore && isAbove === false && CLASSES.every((one) => groups.has(one)) && isLikeBoth)
    return { ...own, is: { ...own.is, group: BOTH } };
  const [first, second, ...more] = parts.map(([, { is }]) => is);
  const isPair =
    more.length === 0 &&
    !parts.some(([other]) => other.column > column.column) &&
    first?.group === 'poor' &&
    second?.group === 'near-poor' &&
    [first, second].every((is) => isPlainClass(is, own.is)) &&
    first.unit === second.unit &&
    first.moment === second.moment;
  if (isPair) return { ...own, is: { ...first, ...own.is, group: BOTH } };
  return isRate ? own : { ...own, unsure: true };
}

/** Of a class, and of nothing else but the fall since the beginning that the total is of too. */
const isPlainClass = (is: Coordinates, { direction, since }: Coordinates): boolean =>
  MEMBERS.every((one) => {
    const isSame = one === 'direction' && since !== undefined && is.direction === direction;
    return one === 'group' || isSame || !is[one];
  });

/** Labels without "trong đó" by itself. */
const plainPath = ({ path }: FormColumn): string[] =>
  path.map(({ text }) => labelKey(text)).filter((label) => !WITHIN.test(label));
const WITHIN = /^(?:trong do|tr do|chia ra|chia theo|bao gom|gom)$/;
const TOTALS: ReadonlySet<string> = new Set(words.whole.map(labelKey));
const CLASSES = ['poor', 'near-poor'] as const;
const BOTH = 'poor-and-near';
const isAlikeBelow = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.slice(1).join() === other.slice(1).join();
/** Parts whose total, before them, may be of more than the class of the title. */
const OPEN = ['group', 'move', 'direction'] as const;
const MEMBERS = ['group', 'trait', 'ethnic', 'move', 'direction', 'indicator', 'cause'] as const;
