/**
 * What the titles of a funding table, or the header of a column, say about the decision that its
 * amounts come from.
 */
import { plainKey, tidyText } from '../../domain/match-key';
import { isoToSerial } from '../../domain/serial-dates';
import words from '../vocabulary/funding-versions.json';

export interface VersionWords {
  /** `unclear` says that it adds or adjusts, and not which. */
  readonly role: 'initial' | 'addition' | 'replacement' | 'unclear';
  readonly document: string | null;
  readonly date: string | null;
}

const [LAW, GROUND, FINAL, ADDITION, ADJUSTMENT, PART] = (
  ['law', 'ground', 'final', 'addition', 'adjustment', 'part'] as const
).map((key) => new RegExp(words[key], 'g'));
const DECISION = new RegExp(words.decision, 'iu');
const DATE = new RegExp(words.date, 'iu');

/**
 * Words of a title that is a ground of the decision, or the name of an amended law, are not about
 * the table.
 */
export function versionWords(texts: readonly string[]): VersionWords {
  const own = texts.map(tidyText).filter((text) => plainKey(text).search(GROUND!) < 0);
  const plain = own.map((text) => plainKey(text).replace(LAW!, ' ')).join(' | ');
  const says = (pattern: RegExp | undefined): boolean => plain.search(pattern!) >= 0;
  const role = says(FINAL)
    ? 'replacement'
    : says(PART) || (says(ADDITION) && says(ADJUSTMENT))
      ? 'unclear'
      : says(ADJUSTMENT)
        ? 'replacement'
        : says(ADDITION)
          ? 'addition'
          : 'initial';
  const decided = own.find((text) => DECISION.test(text)) ?? null;
  return {
    role,
    document: decided ? DECISION.exec(decided)![1]!.trim() : null,
    date: decided ? dateIn(decided) : (own.map(dateIn).find((date) => date !== null) ?? null),
  };
}

export function dateIn(text: string): string | null {
  const match =
    DATE.exec(tidyText(text)) ?? /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/.exec(text);
  if (!match) return null;
  const iso = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return isoToSerial(iso) === null ? null : iso;
}
