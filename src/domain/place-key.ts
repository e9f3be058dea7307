/** Names of hamlets: one key however they are written. */
import { expressionsOf } from './expressions';
import { nameKey } from './match-key';
import { ownName } from './own-name';
import words from './words.json';

const expression = expressionsOf(words.hamletName);

/** "Thôn Gò Lê", "T. Gò Lê", "gò  lê" → "gò lê". Accents stay: Gò Lê and Gò Le are two places. */
export function placeKey(name: string): string {
  const key = nameKey(withoutHigherPlaces(name)).replace(/[.,;:]+$/, '');
  const bare = withoutKind(key).trim();
  return bare === '' ? key : bare;
}

/**
 * "Thôn Gò Lê, xã Ba Dinh, huyện Ba Tơ" → "Thôn Gò Lê": an address names the levels above as well,
 * and some name who is to be called.
 */
export function withoutHigherPlaces(name: string): string {
  return ownName(name).replace(expression('higherPlaces'), '');
}

/** @param name in small letters */
export function withoutKind(name: string): string {
  return name.replace(expression('kindBefore'), '');
}

/** "Thôn Gò Lê", "Bản Mới": names that say that they are a hamlet's. */
export function isPlaceName(label: string): boolean {
  return expression('kindBefore').test(nameKey(label));
}
