/**
 * Of two columns of places, "Xã cũ | Thôn", the one of communes says to which commune a hamlet
 * belongs; alone it names the rows.
 */
import { communeInCell, isOverCommunes } from '../commune-names';
import type { KindRules } from '../vocabulary/kinds';
import { says } from '../headers/reading';
import { fieldOf, type ColumnMatch } from './match';
import type { HeaderPath } from '../headers/flatten';

interface PlaceClaim {
  readonly path: HeaderPath;
  readonly match: ColumnMatch;
  readonly corrected: boolean;
}

/**
 * The claims with those on the name of the place told apart by level; what an officer has said
 * stands.
 */
export function tellPlacesApart<T extends PlaceClaim>(kind: KindRules, claims: readonly T[]): T[] {
  const places = claims.filter(
    (claim) =>
      !claim.corrected && (claim.match.rule.id === 'place' || claim.match.rule.id === 'upperPlace'),
  );
  const uppers = places.filter((claim) => isUpper(claim.path));
  if (uppers.length === 0) return [...claims];
  const hasHamlets = claims.some(
    (claim) => claim.match.rule.id === 'place' && !uppers.includes(claim),
  );
  const wanted = hasHamlets ? 'upperPlace' : 'place';
  const field = fieldOf(kind, wanted);
  if (!field || (!hasHamlets && uppers.length > 1)) return [...claims];
  return claims.map((claim) =>
    uppers.includes(claim) ? { ...claim, match: { ...claim.match, ...field } } : claim,
  );
}

/** «Xã» over names says whose a line is, and over figures whose money. */
export function isNamedCommune({ path, match, corrected }: PlaceClaim): boolean {
  return (
    !corrected &&
    match.rule.type === 'money' &&
    isOverCommunes(path.texts.at(-1) ?? '') &&
    (path.content?.cells() ?? []).some((text) => communeInCell(text) !== null)
  );
}

function isUpper(path: HeaderPath): boolean {
  const leaf = path.texts.at(-1);
  return leaf !== undefined && says(leaf, 'upperPlace');
}
