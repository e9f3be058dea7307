/**
 * Columns of a register that the columns beside them explain: one or two unread ones among the
 * indicators in the law's order, and "Không có KNLĐ", which is a cause or a trait.
 */
import { readHeaderText, says } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import { fieldOf } from './match';
import type { NamedPath } from './names';
import type { Claim } from './settle';

const SETS = [12, 13];
const MOST_UNREAD = 2;
/** Neither skill nor strength to work: "KN" is short for both. */
const EITHER = ['cause6', 'noLabour'];
const OF_TRAITS = /^(?:minority|policy)$/;
const OF_CAUSES = /^cause\d/;

export function byNeighbours(
  kind: KindRules,
  claims: readonly Claim[],
  paths: readonly NamedPath[],
): readonly Claim[] {
  if (kind.kind !== 'household-register') return claims;
  // "Chỉ số thiếu hụt > NHVS": the heading alone is no number of them.
  const known = claims.filter(
    ({ path, match, corrected }) =>
      corrected ||
      match.rule.id !== 'deprivationCount' ||
      readHeaderText(path.texts.at(-1) ?? '').phrases.length > 0,
  );
  const at = new Map(known.map((claim) => [claim.path.column, claim]));
  const idOf = (column: number): string => at.get(column)?.match.rule.id ?? '';
  const beside = ({ column }: NamedPath, wanted: RegExp): boolean =>
    [column - 1, column + 1].some((one) => wanted.test(idOf(one)));
  const told = known.flatMap((claim): Claim[] => {
    const { path, corrected } = claim;
    const headings = path.texts.slice(0, -1);
    const { phrases } = readHeaderText(path.texts.at(-1) ?? '');
    const isEither = phrases.some((phrase) => EITHER.every((one) => phrase.includes(one)));
    if (corrected || !isEither || headings.some((text) => says(text, 'cause'))) return [claim];
    if (beside(path, OF_CAUSES)) return [claim];
    const isTrait = headings.length > 0 || beside(path, OF_TRAITS);
    return isTrait ? claimed(kind, 'noLabour', path, []) : [];
  });
  return [...told, ...inOrder(kind, paths, idOf)];
}

/** The unread columns of a run of indicators that stand in their order. */
function inOrder(
  kind: KindRules,
  paths: readonly NamedPath[],
  idOf: (column: number) => string,
): Claim[] {
  const own = paths.filter(
    ({ texts, column }) =>
      texts.length > 1 &&
      says(texts[0] ?? '', 'deprivation') &&
      idOf(column) !== 'deprivationCount',
  );
  const unread = own.filter(({ column }) => idOf(column) === '');
  const isRun = own.every(
    ({ column, texts }, index) =>
      ['', `indicator${index + 1}`].includes(idOf(column)) && texts[0] === own[0]?.texts[0],
  );
  if (!SETS.includes(own.length) || !isRun || unread.length > MOST_UNREAD) return [];
  return unread.filter(holdsMarks).flatMap((path) => {
    const leaf = path.texts.at(-1) ?? '';
    return claimed(kind, `indicator${own.indexOf(path) + 1}`, path, leaf.split(/\s+/));
  });
}

function holdsMarks({ content }: NamedPath): boolean {
  const profile = content?.profile();
  return profile !== undefined && (profile.filled === 0 || profile.share('mark') >= 0.8);
}

/** @param unknown words that are told to the officer */
function claimed(
  kind: KindRules,
  id: string,
  path: NamedPath,
  unknown: readonly string[],
): Claim[] {
  const field = fieldOf(kind, id);
  const quality = unknown.length > 0 ? 'doubtful' : 'exact';
  return field ? [{ path, match: { ...field, quality, unknown }, corrected: false }] : [];
}
