/** The key of a people, whichever of its names is written. */
import { plainKey } from './match-key';
import peoples from './peoples.json';

/** Every name of each minority. */
export const peopleNames: readonly string[] = [
  ...peoples.peoples,
  ...Object.values(peoples.alsoCalled).flat(),
];

/**
 * A people by its name, however its syllables are set apart: "Ba Na", "Bana"; by any of its names.
 */
export function peopleKey(text: string): string {
  const key = lettersOf(text);
  return PEOPLES.get(key) ?? key;
}

const lettersOf = (text: string): string => plainKey(text).replace(/[^a-z]/g, '');
const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries(peoples.alsoCalled).flatMap(([name, others]) =>
    others.map((other) => [lettersOf(other), lettersOf(name)] as const),
  ),
);
