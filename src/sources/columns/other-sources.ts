/**
 * Money beside the state's: a column that no word explains is a further source where the total
 * holds with it and with nothing less.
 */
import type { KindRules } from '../vocabulary/kinds';
import { readHeaderText } from '../headers/reading';
import { holdsFigures, numbersOf } from './content';
import type { NamedPath } from './names';
import type { Claim } from './settle';
import { fieldOf } from './match';

/** Of each pair the first stands for the second where both are there. */
const PARTS = [
  ['central', 'investment', 'recurrent'],
  ['local', 'province', 'district', 'commune'],
] as const;
/** Sums of decimal amounts in binary numbers. */
const NEAR = 1e-6;

export function otherSources(
  kind: KindRules,
  claims: readonly Claim[],
  paths: readonly NamedPath[],
): readonly Claim[] {
  const field = fieldOf(kind, 'other');
  const of = (...ids: readonly string[]): NamedPath[] =>
    claims.filter(({ match }) => ids.includes(match.rule.id)).map(({ path }) => path);
  const [total, second] = of('total');
  if (kind.kind !== 'funding' || !field || !total || second) return [];
  const known = [
    ...PARTS.flatMap(([whole, ...parts]) => (of(whole).length > 0 ? of(whole) : of(...parts))),
    ...of('other'),
  ];
  if (known.length === 0) return [];
  const unread = paths.filter(
    (path) =>
      path.texts.length > 0 && !claims.some((claim) => claim.path === path) && holdsFigures(path),
  );
  const gaps = minus(numbers(total), known.map(numbers));
  if (unread.length === 0 || gaps.every((gap) => Math.abs(gap) < NEAR)) return [];
  const closing = [unread, ...unread.map((path) => [path])].find((some) =>
    minus(gaps, some.map(numbers)).every((gap) => Math.abs(gap) < NEAR),
  );
  return (closing ?? []).map((path) => ({
    path,
    match: {
      ...field,
      quality: 'doubtful',
      unknown: path.texts.flatMap((text) => readHeaderText(text).unknown),
    },
    corrected: false,
  }));
}

const numbers = (path: NamedPath): number[] => numbersOf(path).map((number) => number ?? 0);

const minus = (whole: readonly number[], parts: readonly (readonly number[])[]): number[] =>
  whole.map((value, row) => parts.reduce((left, part) => left - (part[row] ?? 0), value));
