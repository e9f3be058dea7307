/**
 * How the poverty standard is asked for: which areas there are, and where the law does not say
 * which one holds.
 */
import data from './poverty-standard.json';

export type Area = 'rural' | 'urban';

/** "nông thôn", "NT", "Thành thị", "đô thị" → the area, or null. */
export function areaOf(text: string): Area | null {
  const key = keyOf(text);
  const found = data.areas.find((area) => area.aliases.includes(key));
  return found ? (found.id as Area) : null;
}

/**
 * True for a kind of place of which the law does not say whether the rural or the urban line holds:
 * "đặc khu".
 */
export function isAskedArea(text: string): boolean {
  return data.asked.aliases.includes(keyOf(text));
}

/**
 * The area whose standard holds in a commune: the one that the office names, else that of its kind.
 * @param named the office's own word ("thành thị"), if any
 * @param commune its name, with its kind where it is not a commune ("phường Trần Phú")
 * @returns null where the law does not say and the office has not: then it has to be asked
 */
export function areaOfCommune(named: string | undefined, commune: string | undefined): Area | null {
  const own = areaOf(named ?? '');
  if (own) return own;
  const kind = keyOf(commune ?? '');
  const isOneOf = (kinds: readonly string[]): boolean =>
    kinds.some((word) => kind.startsWith(`${word} `));
  if (isAskedArea(named ?? '') || isOneOf(data.asked.aliases)) return null;
  return isOneOf(data.urbanKinds) ? 'urban' : 'rural';
}

/**
 * The area of a household: its own column, else that of the commune; null where neither the
 * household nor the office says it and the law does not: a đặc khu.
 * @param own the household's own column, if the register has one
 */
export function areaOfHousehold(
  own: string | null,
  named: string | undefined,
  commune: string | undefined,
): Area | null {
  if (isAskedArea(own ?? '')) return null;
  return areaOf(own ?? '') ?? areaOfCommune(named, commune);
}

/** A few words over and over, asked for each household. */
const KEYS = new Map<string, string>();

function keyOf(text: string): string {
  let key = KEYS.get(text);
  if (key === undefined) {
    if (KEYS.size >= 1000) KEYS.clear();
    KEYS.set(text, (key = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()));
  }
  return key;
}
