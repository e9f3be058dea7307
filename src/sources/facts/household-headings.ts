/** Lines over households that say of which class those below them are. */
import { classOf } from '../../catalogue/classes';
import type { HouseholdClass } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import type { TableRow } from '../table';

/** A line that heads households, with how it is numbered. */
export interface Heading {
  readonly group: HouseholdClass | null;
  readonly numbered: 'I' | 'A' | '1' | null;
  readonly words: string;
}

/** What a line over households says of them. */
export function headingOf({ label, ordinal }: TableRow): Heading {
  const [lead = '', number = ordinal ?? ''] = /^([IVXLC]+|\d+|[A-Z])[.)]\s*/.exec(label) ?? [];
  const own = label.slice(lead.length).replace(/\s*[:(].*$/, '');
  const words = plainKey(own);
  return {
    group: classOf(own) ?? (LEFT.test(words) ? 'not-poor' : null),
    numbered: /^[IVX]/.test(number)
      ? 'I'
      : /^[A-Z]/.test(number)
        ? 'A'
        : /^\d/.test(number)
          ? '1'
          : null,
    words,
  };
}

const LEFT =
  /^(?:danh sach )?(?:ho )?(?:moi |da )?thoat (?:can )?ngheo(?:,? (?:va )?(?:ho )?thoat can ngheo)?(?: trong nam| nam 20\d\d|$)/;
const OF_HOUSEHOLDS = /\b(?:ho|ngheo|de nghi|doi tuong|truong hop|danh sach)\b/;

/** Whether a heading of no known class heads another kind of households than the one before it. */
export function ends(heading: Heading, last: Heading | null): boolean {
  return (
    last !== null &&
    (OF_HOUSEHOLDS.test(heading.words) ||
      (heading.numbered !== null && heading.numbered === last.numbered))
  );
}

/** A heading that speaks of a class in words that are not known. */
export function isUnread(last: Heading | null): boolean {
  return last?.group === null && /\bngheo\b/.test(last.words);
}
