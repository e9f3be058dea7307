/** Which field of a kind of table a column is, judged by the words of its header alone. */
import { readHeaderText, type HeaderReading } from '../headers/reading';
import type { FieldRule, KindRules } from '../vocabulary/kinds';

export type MatchQuality = 'exact' | 'doubtful';

/**
 * A field of a kind of table, and how early the kind names it; null where it has none so called.
 */
export function fieldOf(kind: KindRules, id: string): Pick<ColumnMatch, 'rule' | 'rank'> | null {
  const rank = kind.fields.findIndex((rule) => rule.id === id);
  const rule = kind.fields[rank];
  return rule ? { rule, rank } : null;
}

export interface ColumnMatch {
  readonly rule: FieldRule;
  /** Place of the rule in its kind: of two rules for one field the earlier is the better sign. */
  readonly rank: number;
  /** Doubtful when words of the header stay unexplained. */
  readonly quality: MatchQuality;
  readonly unknown: readonly string[];
}

/**
 * Texts of a column's header from the top, with the moment that its year stands for in this table.
 */
export interface ColumnWords {
  readonly texts: readonly string[];
  readonly moment: 'opening' | 'closing' | null;
}

/** The concepts that say of which end of a period a column is. */
export const MOMENTS = new Set(['opening', 'closing']);
const WORD_FIELDS = new Set(['ordinal', 'text', 'code', 'id', 'date', 'mark']);

/**
 * The best rule of a kind for a header, or null. A concept that the rule does not allow rejects it.
 */
export function matchColumn(kind: KindRules, words: ColumnWords): ColumnMatch | null {
  if (words.texts.length === 0) return null;
  let known = cache.get(kind);
  if (!known) cache.set(kind, (known = new Map<string, ColumnMatch | null>()));
  const key = [words.moment ?? '', ...words.texts].join('\u0000');
  let match = known.get(key);
  if (match === undefined) {
    match = matchAfresh(kind, words);
    // Header words repeat from sheet to sheet; what else passes through must not fill the memory.
    if (known.size < 1000) known.set(key, match);
  }
  return match;
}

const cache = new WeakMap<KindRules, Map<string, ColumnMatch | null>>();

function matchAfresh(kind: KindRules, words: ColumnWords): ColumnMatch | null {
  const readings = words.texts.map(readHeaderText);
  const whole = bestRule(kind, readings, words.moment, () => true);
  if (whole) return whole;
  // What a row is about does not depend on the group that its column stands under; a figure does.
  const leaf = readings.slice(-1);
  return bestRule(kind, leaf, null, (rule) => WORD_FIELDS.has(rule.type));
}

function bestRule(
  kind: KindRules,
  readings: readonly HeaderReading[],
  moment: ColumnWords['moment'],
  eligible: (rule: FieldRule) => boolean,
): ColumnMatch | null {
  let phrases = readings.flatMap((reading) => reading.phrases);
  if (moment)
    phrases = [
      ...phrases.filter((phrase) => !phrase.some((concept) => MOMENTS.has(concept))),
      [moment],
    ];
  if (phrases.length === 0) return null;
  const unknown = readings.flatMap((reading) => reading.unknown);
  const leafKnown = readings[readings.length - 1]!.known;
  let best: ColumnMatch | null = null;
  kind.fields.forEach((rule, rank) => {
    if (!eligible(rule) || !fits(rule, phrases)) return;
    if (best && best.rule.all.length >= rule.all.length) return;
    if (
      unknown.length > 0 &&
      isGeneric(rule) &&
      unknown.length >= (rule.all.includes('count') ? 1 : 2)
    )
      return;
    const exact =
      unknown.length === 0 || (WORD_FIELDS.has(rule.type) && unknown.length <= leafKnown);
    best = { rule, rank, quality: exact ? 'exact' : 'doubtful', unknown };
  });
  return best;
}

/**
 * "Số hộ có nhà tạm" is not the number of all households: beside unknown words a word that fits
 * everything proves nothing.
 */
function isGeneric(rule: FieldRule): boolean {
  return rule.all.every(
    (concept) => concept === 'count' || concept === 'money' || concept === 'sum',
  );
}

/** Every demanded concept is among the phrases, and each of these may be read as an allowed one. */
function fits(rule: FieldRule, phrases: readonly (readonly string[])[]): boolean {
  for (const concept of rule.all)
    if (!phrases.some((phrase) => phrase.includes(concept))) return false;
  const allowed = (concept: string): boolean =>
    rule.all.includes(concept) || (rule.optional?.includes(concept) ?? false);
  return phrases.every((phrase) => phrase.some(allowed));
}
