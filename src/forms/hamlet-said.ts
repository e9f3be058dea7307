/**
 * The hamlet that a whole form is of. Only a name behind a word for a hamlet says so: «Hòa Bình»,
 * «Trung Tâm», «Thống Nhất» are provinces, offices and other words as well.
 */
import { expressionOf, expressionsOf } from '../domain/expressions';
import { nameKey, wordKey } from '../domain/match-key';
import { isNoKind, placeInTitle } from '../sources/facts/places';
import type { Phrased } from './lexicon';
import { isAbout } from './limiting';
import type { PlanInput } from './plan-types';
import words from './title-words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.hamlets);
const OFFICE = expressionOf(words.office);

type Input = Pick<PlanInput, 'rows' | 'lexicon' | 'figures'>;

/** The one hamlet that a line names as a hamlet; null for none, and for several. */
export function hamletIn(line: string, input: Input): string | null {
  const places = placesIn(line, input);
  if (new Set(places.map(({ place }) => place)).size > 1) return null;
  const whole = [line, placeInTitle(line) ?? ''].flatMap((text) =>
    expression('first').test(text) ? (input.rows.member([text], 'place', null)?.place ?? []) : [],
  );
  return whole[0] ?? places.find(({ isLed }) => isLed)?.place ?? null;
}

/**
 * A line that names a hamlet without saying that it is one, where that may be meant.
 * @param before the line above it: «UBND XÃ» may stand over «SUỐI MẪU»
 */
export function mayNameHamlet(line: string, input: Input, before = ''): boolean {
  const own = line.replace(expression('label'), '').trim();
  const { place } = input.rows.member([own], 'place', null) ?? {};
  // A single syllable is a word more often than a name.
  if (place !== undefined)
    return own.includes(' ') && !expression('levelBefore').test(nameKey(before));
  if (!isAbout(line) || OFFICE.test(line)) return false;
  return placesIn(line, input).some(({ isHigher }) => !isHigher);
}

/** A hamlet's name in a line. */
interface Named {
  readonly place: string;
  readonly isLed: boolean;
  /** It is a commune, a province or an office of that name. */
  readonly isHigher: boolean;
}

/** The hamlets whose names stand in a line, in its order. */
export function placesIn(line: string, { lexicon, figures }: Input): Named[] {
  // «BIỂU THỐNG NHẤT SỐ LIỆU» says what was done, and names no hamlet «Thống Nhất».
  const phrases = lexicon.titlePhrases(line.replace(expression('act'), ' '));
  return phrases.flatMap(({ words: own, is }, at) => {
    const place = is?.place;
    if (place === undefined) return [];
    const before = phrases
      .slice(0, at)
      .map((phrase) => phrase.words)
      .join(' ');
    const [first] = expression('first').exec(own) ?? [];
    const [last] = first === undefined ? (expression('kindBefore').exec(before) ?? []) : [first];
    const kind = last?.trim();
    const outer =
      first === undefined ? before.slice(0, before.length - (last ?? '').length) : before;
    const name = figures.members('place').find(({ id }) => id === place)?.name ?? '';
    const isLed =
      kind !== undefined &&
      !isNoKind(outer) &&
      !goesOn(phrases[at + 1]) &&
      // "BẢN THỐNG NHẤT SỐ LIỆU", "khu trung tâm"
      (!expression('otherWord').test(kind) || nameKey(name).startsWith(`${kind} `));
    return [{ place, isLed, isHigher: expression('levelBefore').test(before) }];
  });
}

/** "THÔN TÂN LẬP" is not "Thôn Tân", whatever else «lập» may be in a title. */
const goesOn = (next: Phrased | undefined): boolean =>
  next !== undefined && !next.is && !expression('afterName').test(wordKey(next.words));
