/**
 * Columns of a table of targets whose header words mislead: "Tên chỉ tiêu | Mục tiêu (%)", a plan
 * beside its adjustment, a rate that says how far the plan was fulfilled.
 */
import { plainKey } from '../../domain/match-key';
import { readHeaderText, says } from '../headers/reading';
import { holdsFigures, numbersOf } from './content';
import type { NamedPath } from './names';
import words from '../vocabulary/columns.json';

/** "Ước TH 6 tháng" beside "Ước TH cả năm": what a part of the year reached is not the year's. */
const PART_OF_YEAR = /\b(?:[1-9]|1[01]) thang\b|\bquy\b/;

/** The same columns with such headers said as what they are, where another column names targets. */
export function valuedTargets(all: readonly NamedPath[]): readonly NamedPath[] {
  const reached = all.filter(({ texts }) => texts.some((text) => says(text, 'actual')));
  const inPart = reached.filter(({ texts }) => texts.some((t) => PART_OF_YEAR.test(plainKey(t))));
  const paths =
    inPart.length > 0 && inPart.length < reached.length
      ? all.map((path) => (inPart.includes(path) ? { ...path, texts: [] } : path))
      : all;
  return named(withoutFulfilment(adjusted(paths)));
}

function named(paths: readonly NamedPath[]): readonly NamedPath[] {
  const targets = paths.filter(saysTarget);
  const valued = targets.filter((path) => holdsFigures(path) || holdsValues(path));
  const names = paths.filter(
    (path) =>
      !valued.includes(path) && (targets.includes(path) || says(path.texts[0] ?? '', 'content')),
  );
  if (valued.length === 0 || names.length === 0) return paths;
  return paths.map((path) =>
    valued.includes(path) ? { ...path, texts: [words.headers.aim] } : path,
  );
}

/** "Đạt 90%", "ít nhất 60 %" */
const VALUE = /^\D{0,15}\d+(?:[.,]\d+)?\s*%?$/;

function holdsValues({ content }: NamedPath): boolean {
  const cells = (content?.cells() ?? []).filter((text) => text !== '');
  return cells.length > 0 && cells.filter((text) => VALUE.test(text)).length >= cells.length * 0.75;
}

/** "Kế hoạch | Điều chỉnh": which of the two is to be reached, the officer says. */
function adjusted(paths: readonly NamedPath[]): readonly NamedPath[] {
  const plan = paths.find((path) => isFilled(path) && path.texts.every((t) => says(t, 'plan')));
  const isAdjusted = (path: NamedPath): boolean =>
    path !== plan &&
    isFilled(path) &&
    path.texts.some((text) => says(text, 'adjustment') || says(text, 'afterAdjustment'));
  return plan
    ? paths.map((path) => (isAdjusted(path) ? { ...path, texts: plan.texts } : path))
    : paths;
}

const isFilled = (path: NamedPath): boolean => path.texts.length > 0 && holdsFigures(path);

const isRate = ({ texts }: NamedPath): boolean => texts.some((text) => says(text, 'rate'));

/** In percent points: what rounding to one decimal may leave. */
const ROUNDED = 0.1;

/** "Kế hoạch | Thực hiện | Tỷ lệ (%)" of 264, 270 and 102,27 says how far the plan came. */
function withoutFulfilment(paths: readonly NamedPath[]): readonly NamedPath[] {
  if (!paths.some(isRate)) return paths;
  const of = (...words: ('plan' | 'targetValue' | 'actual')[]): (number | null)[][] =>
    paths
      .filter(
        (path) => isFilled(path) && words.some((word) => path.texts.some((t) => says(t, word))),
      )
      .map(numbersOf);
  const [plans, results] = [of('plan', 'targetValue'), of('actual')];
  const isFulfilment = (path: NamedPath): boolean => {
    if (!isRate(path)) return false;
    const rates = numbersOf(path);
    return plans.some((plan) =>
      results.some((result) => {
        const tried = rates.flatMap((rate, row) => {
          const [from, to] = [plan[row], result[row]];
          return rate !== null && from && to ? [Math.abs(rate - (to / from) * 100)] : [];
        });
        // Of a plan of 100 % the rate reached and the part of the plan are the same figure.
        return tried.length > 0 && tried.every((off) => off <= ROUNDED);
      }),
    );
  };
  return paths.map((path) => (isFulfilment(path) ? { ...path, texts: [] } : path));
}

function saysTarget({ texts }: NamedPath): boolean {
  const { phrases, unknown } = readHeaderText(texts.at(-1) ?? '');
  return (
    texts.length === 1 &&
    unknown.length === 0 &&
    phrases.length > 0 &&
    phrases.every((phrase) => phrase.includes('target') || phrase.includes('rate')) &&
    phrases.some((phrase) => phrase.includes('target'))
  );
}
