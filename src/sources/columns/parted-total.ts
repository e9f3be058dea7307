/**
 * A column "Tổng cộng" that adds up years, programmes or decisions is not the money of one year, of
 * one programme or of the last decision: the words say what is added, the figures that it is.
 */
import { plainKey } from '../../domain/match-key';
import { themesIn } from '../facts/own-programme';
import { readHeaderText, says } from '../headers/reading';
import { FUNDING_KINDS, type KindRules } from '../vocabulary/kinds';
import { holdsFigures, numbersOf } from './content';
import type { NamedPath } from './names';
import { periodOf } from './report-year';
import { withStepsInSum } from './steps-in-sum';
import words from '../vocabulary/columns.json';

const NEAR = 1e-6;
/** What is hoped for is no year's money. */
const WISHED = /\b(?:du kien|uoc|nhu cau|de xuat)\b/;
const BARE_YEAR = /^(?:nam )?20\d\d$/;
const DECISION = /^(?:qd|quyet dinh|nghi quyet|nq)\b.*\d/;
const STEPS = ['addition', 'adjustment', 'adjustUp', 'adjustDown'];
const WHOLES = ['planInitial', 'afterAdjustment'];
const SOURCES = ['central', 'local', 'province', 'commune', 'investment', 'recurrent'];

/** @param year the report's, when it is known */
export function withoutWiderSums(
  kind: KindRules,
  given: readonly NamedPath[],
  year: number | null,
): readonly NamedPath[] {
  if (!FUNDING_KINDS.has(kind.kind)) return given;
  const paths = withStepsInSum(given);
  const whole = paths.find(({ texts }) => says(texts.at(-1) ?? '', 'sum'));
  const parts = whole ? partsOf(whole, paths) : [];
  const out = (some: readonly NamedPath[], own: readonly NamedPath[]): readonly NamedPath[] =>
    paths.map((path) => {
      if (some.includes(path)) return { ...path, texts: [] };
      const texts = path.texts.map((text) => (isOfProgramme(text) ? words.headers.money : text));
      if (!own.includes(path)) return path;
      return {
        ...path,
        texts: saysAny({ texts }, ['money', 'sum']) ? texts : [words.headers.money, ...texts],
      };
    });
  const wholes = whole && parts.length > 1 ? [whole] : [];
  const themes = paths.map(({ texts }) => texts.flatMap((text) => themesIn(plainKey(text))));
  const own = paths.filter((_, index) => themes[index]?.includes('poverty'));
  const others = paths.filter((path, index) => themes[index]?.length !== 0 && !own.includes(path));
  if (own.length > 0 && others.length > 0) return out([...wholes, ...others], own);
  // Money carried over is told apart from the year's own elsewhere.
  if (wholes.length === 0 || parts.some((path) => saysAny(path, ['carriedOver']))) return paths;
  const ofYears = parts.filter(({ texts }) => periodOf(texts) !== null);
  if (
    ofYears.length === parts.length &&
    new Set(ofYears.map(({ texts }) => periodOf(texts))).size > 1
  )
    return out(
      wholes,
      ofYears.filter(({ texts }) => !texts.some((text) => WISHED.test(plainKey(text)))),
    ).map((path) =>
      // Without a year of the report the officer says which of them it is.
      year === null && BARE_YEAR.test(plainKey(path.texts.slice(1).join(' ')))
        ? { ...path, texts: [words.headers.money] }
        : path,
    );
  const isStep = (path: NamedPath): boolean =>
    saysAny(path, STEPS) || path.texts.some((text) => DECISION.test(plainKey(text)));
  if (parts.some(isStep) && !parts.some((path) => saysAny(path, WHOLES))) return out(parts, []);
  return paths;
}

function saysAny({ texts }: Pick<NamedPath, 'texts'>, some: readonly string[]): boolean {
  return texts.some((text) =>
    readHeaderText(text).phrases.some((phrase) => some.some((one) => phrase.includes(one))),
  );
}

const isOfProgramme = (text: string): boolean => themesIn(plainKey(text)).length > 0;

/** The other columns of figures under the same heading, where the sum is theirs in every row. */
function partsOf(whole: NamedPath, paths: readonly NamedPath[]): NamedPath[] {
  const heading = (path: NamedPath): string => path.texts.slice(0, -1).join('\n');
  const parts = paths.filter(
    (path) =>
      path !== whole &&
      path.texts.length > 0 &&
      heading(path) === heading(whole) &&
      !saysAny(path, ['rate', 'ordinal', 'content', ...SOURCES]) &&
      holdsFigures(path),
  );
  const columns = parts.map(numbersOf);
  const sums = numbersOf(whole).flatMap((value, row) =>
    value === null || value === 0
      ? []
      : [value - columns.reduce((sum, own) => sum + (own[row] ?? 0), 0)],
  );
  return sums.length > 1 && sums.every((rest) => Math.abs(rest) < NEAR) ? parts : [];
}
