/**
 * "Tổng số khẩu | Nghèo | Cận nghèo": where only people are counted, a class that does not say
 * "hộ" is of people.
 */
import { expressionsOf } from '../../domain/expressions';
import { nameKey, plainKey } from '../../domain/match-key';
import { peopleNames } from '../../domain/people-key';
import type { HeaderPath } from '../headers/flatten';
import { readHeaderText } from '../headers/reading';
import words from '../vocabulary/columns.json';
import type { Claim } from './settle';

const HOUSEHOLDS = /\b(?:ho|hn|hcn)\b/;
const PEOPLE = /\b(?:nhan khau|so khau|khau|dan so|so nguoi)\b/;

/** The same columns, the bare classes said as people, where table or title count nothing else. */
export function ofPeople<P extends HeaderPath>(
  paths: readonly P[],
  titles: readonly string[],
): readonly P[] {
  const saysHouseholds = paths.some(({ texts }) => texts.some((t) => HOUSEHOLDS.test(plainKey(t))));
  if (saysHouseholds) return paths;
  const classed = paths.filter(({ texts }) => isBareClass(texts));
  if (classed.length === 0) return paths;
  const title =
    [...titles]
      .reverse()
      .map(plainKey)
      .find((one) => /\bngheo\b/.test(one)) ?? '';
  const told =
    (PEOPLE.test(title) && !HOUSEHOLDS.test(title)) ||
    paths.some(({ texts }) => texts.length > 0 && texts.every((t) => PEOPLE.test(plainKey(t))));
  return told
    ? paths.map((path) =>
        classed.includes(path) ? { ...path, texts: [words.headers.people, ...path.texts] } : path,
      )
    : paths;
}

function isBareClass(texts: readonly string[]): boolean {
  const phrases = texts.flatMap((text) => readHeaderText(text).phrases);
  const has = (...concepts: string[]): boolean =>
    phrases.some((phrase) => concepts.some((one) => phrase.includes(one)));
  return has('poor', 'nearPoor') && !has('rate', 'people', 'money');
}

const withoutStrokes = (name: string): string => name.replace(/['’]/g, '');
const PEOPLES = new Set(['kinh', words.peoples.ede, ...peopleNames.map(withoutStrokes)]);
const expression = expressionsOf(words.peoples);

/** "Hộ nghèo > Kinh": a part of the households of the class. */
export function isOfOnePeople({ path, match, corrected }: Claim): boolean {
  const leaf = nameKey(path.texts.at(-1) ?? '').replace(expression('wordBefore'), '');
  return (
    !corrected &&
    match.rule.type === 'count' &&
    path.texts.length > 1 &&
    PEOPLES.has(withoutStrokes(leaf))
  );
}
