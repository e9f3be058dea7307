/**
 * What the words over a column, or at the head of a line, say of a count of households that lack
 * something.
 */
import type { LackGroup } from '../../domain/lack-facts';
import { plainKey } from '../../domain/match-key';
import { causesIn } from '../facts/causes';
import { readHeaderText } from '../headers/reading';
import data from '../vocabulary/lacks.json';

export interface LackLabel {
  /**
   * "indicator3", "cause2", "deprivations" for the sum, "households" for the class as a whole,
   * "all" for all households of the place.
   */
  readonly item: string | null;
  /** 'both' where poor and near-poor households are counted together. */
  readonly group: LackGroup | 'both' | null;
  /** null where the words say neither that it is a count nor that it is a rate. */
  readonly rate: boolean | null;
}

const FILLER = new Set(data.filler);
const SUM = new Set(data.sum);
const ABOUT = new RegExp(`\\b(?:${data.subject.join('|')})\\b`);
const OTHER = new RegExp(`\\b(?:${data.other.join('|')})\\b`);
const OTHER_CAUSE = 8;

/** @param texts from the outermost down to the column's, or line's, own */
export function lackLabel(texts: readonly string[]): LackLabel {
  const inner = [...texts].reverse();
  const causes = texts.some((text) => /\bnguyen nhan\b/.test(plainKey(text)));
  return {
    item: inner.reduce<string | null>((found, text) => found ?? countedIn(text, causes), null),
    group: inner.reduce<LackLabel['group']>((found, text) => found ?? groupIn(text), null),
    rate: isRate(inner),
  };
}

/** An indicator or a cause, the sum over them, or the class as a whole; null for anything else. */
function countedIn(text: string, causes: boolean): string | null {
  const plain = plainKey(text).replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (SUM.has(plain)) return 'deprivations';
  const { phrases, unknown } = readHeaderText(text);
  const concepts = new Set(phrases.flat());
  const named = [...concepts].filter((concept) => /^(?:ind|cause)\d+$/.test(concept));
  // "3. Dinh dưỡng" has its number with it.
  const strange = unknown.filter((word) => !FILLER.has(word) && !/^\d{1,2}$/.test(word));
  if (named.length > 0) {
    const [only] = named;
    return only === undefined || named.length > 1 || strange.length > 0
      ? null
      : only.replace('ind', 'indicator');
  }
  if (causes && !concepts.has('cause')) {
    if (/^(?:khac|nguyen nhan khac)$/.test(plain)) return `cause${OTHER_CAUSE}`;
    // A bare number may as well be an ordinal.
    const [cause, ...more] = /\p{L}/u.test(text) ? causesIn(text) : [];
    if (cause !== undefined && cause !== OTHER_CAUSE && more.length === 0) return `cause${cause}`;
  }
  return null;
}

/** "Hộ nghèo", "Tổng số hộ cận nghèo", "Số hộ": the whole that the counts are parts of. */
export function wholeIn(texts: readonly string[]): 'households' | 'all' | null {
  const leaf = texts.at(-1) ?? '';
  const { phrases, unknown } = readHeaderText(leaf);
  if (unknown.length > 0 || phrases.length === 0) return null;
  const concepts = new Set(phrases.flat());
  if (concepts.has('rate') || concepts.has('people') || concepts.has('minority')) return null;
  if (concepts.has('deprivation') || concepts.has('reduction')) return null;
  if (concepts.has('poor') || concepts.has('nearPoor') || concepts.has('poorAndNear'))
    return 'households';
  if (concepts.has('households') || concepts.has('count'))
    return groupIn(texts.slice(0, -1).join(' ')) !== null || !concepts.has('households')
      ? 'households'
      : 'all';
  return null;
}

/** The class that a text names. */
export function groupIn(text: string): LackLabel['group'] {
  const plain = plainKey(text);
  const near = /\b(?:can ngheo|hcn)\b/.test(plain);
  const poor = /\b(?:ho ngheo|hn)\b/.test(plain) || /^ngheo\b/.test(plain);
  if (near && poor) return 'both';
  return near ? 'near-poor' : poor ? 'poor' : null;
}

function isRate(inner: readonly string[]): boolean | null {
  for (const text of inner) {
    const concepts = readHeaderText(text).phrases.flat();
    const [rate, count] = [concepts.includes('rate'), concepts.includes('count')];
    if (rate !== count) return rate;
  }
  return null;
}

/** A line that names a class and nothing else: "I. Hộ nghèo", "B – HỘ CẬN NGHÈO". */
export function sectionGroup(text: string): LackGroup | null {
  const plain = plainKey(text)
    .replace(/^(?:[ivxlc]+|[a-z]|\d+)\s*[.)/:–-]\s*/, '')
    .replace(/\s*\(.*\)$/, '')
    .replace(/[\s:.;-]+$/, '');
  if (/^(?:(?:tong so |so |nhom |doi voi |phan )?ho )?can ngheo$|^hcn$/.test(plain))
    return 'near-poor';
  return /^(?:(?:tong so |so |nhom |doi voi |phan )?ho )ngheo$|^hn$/.test(plain) ? 'poor' : null;
}

/** Whether the words over a table speak of what households lack, and of no other matter. */
export function isAboutLacks(texts: readonly string[]): boolean {
  return texts.some((text) => ABOUT.test(plainKey(text)));
}

/**
 * A title, or the unit in its corner, that makes rates of all figures that do not call themselves
 * counts.
 */
export function ratesByTitle(titles: readonly string[]): boolean {
  return titles
    .slice(-3)
    .map(plainKey)
    .some(
      (title) =>
        /\b(?:dvt|don vi(?: tinh)?)\s*:?\s*\(?%/.test(title) ||
        /^\(?\s*%\s*\)?$/.test(title) ||
        (/\bt[yi] le\b/.test(title) && !/\bso (?:luong|ho)\b/.test(title)),
    );
}

export function isAnotherMatter(titles: readonly string[]): boolean {
  return titles.some((title) => OTHER.test(plainKey(title)));
}

/** Enough different items to be such a table and no chance. */
export function isEnough(items: readonly (string | null)[], about: boolean): boolean {
  const kinds = new Set(items);
  const of = (kind: string): number =>
    [...kinds].filter((item) => item?.startsWith(kind) === true).length;
  return of('indicator') >= (about ? 5 : 10) || of('cause') >= (about ? 4 : 6);
}

/** "Chỉ số 3", "(3)", "CS3": the number of an indicator; null for other texts. */
export function numberIn(text: string, kind: 'numbered' | 'numberedCause'): number | null {
  const match = /^(.*?)[\s.:]*(\d{1,2})\.?$/.exec(plainKey(text).replace(/[()[\]]/g, ''));
  return match && data[kind].includes((match[1] ?? '').trim()) ? Number(match[2]) : null;
}
