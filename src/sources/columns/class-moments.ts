/**
 * Which columns of classes and marks of a list tell of another time than the report's, and which of
 * them of the start of its year.
 */
import { readHeaderText } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';
import { periodOf } from './report-year';
import type { Claim } from './settle';
import { fieldOf } from './match';

const CLASS_FIELDS = new Set(['classification', 'markPoor', 'markNearPoor', 'markNotPoor']);
/** What a class of the start of the year is where a list tells that of its end as well. */
const STARTS = [
  ['openingClass', 'classification'],
  ['openingPoor', 'markPoor'],
  ['openingNearPoor', 'markNearPoor'],
] as const;
/** Its cells are words of classes. */
export const CLASSES_FIT = 5;

export interface Offer {
  readonly claim: Claim;
  readonly fit: number;
  /** No word of the header says so. */
  readonly unnamed: boolean;
}

/** Of the one class that a list tells it is no matter of when. */
export function atTheEnd(kind: KindRules, claim: Claim): Claim {
  const end = STARTS.find(([start]) => start === claim.match.rule.id)?.[1];
  return end === undefined || claim.corrected ? claim : as(kind, end, claim);
}

function as(kind: KindRules, id: string, claim: Claim): Claim {
  const field = fieldOf(kind, id);
  return field ? { ...claim, match: { ...claim.match, ...field } } : claim;
}

/** The columns of the start of the year, each where it is the only one of its field. */
export function startClaims(kind: KindRules, offers: readonly Offer[]): Claim[] {
  return STARTS.flatMap(([start, end]) => {
    const those = offers.filter(
      ({ claim, fit }) =>
        claim.match.rule.id === end && (end !== 'classification' || fit >= CLASSES_FIT),
    );
    const [one, ...more] = those;
    return one && more.length === 0 ? [as(kind, start, one.claim)] : [];
  });
}

/**
 * Columns of classes and marks that tell of another year than the report's: "Năm 2024" beside "Năm
 * 2025", "đầu năm"; and those of them that tell of its start.
 */
export function otherYears(
  paths: readonly NamedPath[],
  offers: readonly (readonly Offer[])[],
  year: number | null,
): { readonly others: readonly number[]; readonly starts: readonly number[] } {
  const whens = new Map<number, string>();
  paths.forEach((path, index) => {
    if (offers[index]?.some((offer) => CLASS_FIELDS.has(offer.claim.match.rule.id)))
      whens.set(index, whenOf(path.texts));
  });
  const all = [...whens.values()];
  const years = [...new Set(all.filter((when) => /^\d{4}$/.test(when)))].sort();
  const own = String(year ?? '');
  const kept = years.includes(own)
    ? new Set([own, ''])
    : all.some((when) => when === 'closing' || when === '')
      ? new Set(['closing', ''])
      : new Set([years.filter((one) => year === null || one <= own).at(-1) ?? years.at(-1) ?? '']);
  if (new Set(all).size < 2) return { others: [], starts: [] };
  const others = [...whens].filter(([, when]) => !kept.has(when));
  const before = String(Number([...kept][0]) - 1);
  const starts = others.filter(([, when]) => when === 'opening' || when === before);
  return { others: others.map(([index]) => index), starts: starts.map(([index]) => index) };
}

function whenOf(texts: readonly string[]): string {
  const phrases = texts.flatMap((text) => readHeaderText(text).phrases);
  // "Hiện trạng" may be the class itself and says nothing of when.
  const tells = (concept: string): boolean =>
    phrases.some((phrase) => phrase.includes(concept) && !phrase.includes('classification'));
  const period = periodOf(texts);
  // "Đầu năm 2025" is not of the end of 2025.
  if (period !== null && !(tells('opening') && !tells('closing'))) return period.slice(-4);
  return tells('closing') ? 'closing' : tells('opening') ? 'opening' : '';
}
