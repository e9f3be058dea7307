/**
 * Rules about persons: which province codes exist, and which supports one person may have together.
 */
import { codesAbove } from '../programme';
import provinces from './id-provinces.json';
import supports from './supports.json';

const PROVINCES: ReadonlySet<string> = new Set(provinces.codes);

/** The codes that a citizen's number may begin with. */
export function idProvinces(): ReadonlySet<string> {
  return PROVINCES;
}

/**
 * same-kind: two supports of one kind, which should not meet in one household. allowed: of two
 * kinds, or named as allowed. unknown: at least one of them is not in the table, or one is a
 * project that has parts of several kinds.
 */
export type SupportOverlap = 'same-kind' | 'allowed' | 'unknown';

/** What the table says about two lines of the programme ("DA2", "DA3.1") in one person's hands. */
export function supportOverlap(first: string, second: string): SupportOverlap {
  const named = (pairs: readonly (readonly string[])[]): boolean =>
    pairs.some((pair) => pair.includes(first) && pair.includes(second));
  if (named(supports.together)) return 'allowed';
  if (named(supports.apart)) return 'same-kind';
  const [one, two] = [kindOf(first), kindOf(second)];
  if (one === null || two === null) return 'unknown';
  return one === two ? 'same-kind' : 'allowed';
}

/** The document behind the table, as a finding cites it. */
export const supportRule = {
  document: supports.document,
  from: supports.from,
  ...(supports.confirmed ? {} : { unconfirmed: true }),
};

function kindOf(line: string): string | null {
  // A part is of the kind of what it is a part of.
  const codes = [line, ...codesAbove(line)];
  return supports.kinds.find((item) => codes.some((one) => item.lines.includes(one)))?.kind ?? null;
}
