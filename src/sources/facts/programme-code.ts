/** Codes of programme lines out of the ways in which staff write them. */
import { plainKey } from '../../domain/match-key';
import type { Programme } from '../../regulations';

const SUB_PROJECT =
  /\b(?:tieu\s+du\s+an|tda|tieu\s+da)\s*[-.]?\s*(\d)\b(?:[\s\-–—/,:.]|thuoc|cua)*\b(?:du\s+an|da)\s*[-.]?\s*(\d)\b/g;
const SHORT = /\bda\s*(\d)[._](\d)\b/g;
const SUB_ALONE = /^(?:tieu\s+du\s+an|tda|tieu\s+da)\s*[-.]?\s*(\d)\b/;
const PROJECT = /(?<!tieu\s+)\b(?:du\s+an|da)\s*[-.]?\s*(\d)\b/g;

/** All codes in a text, in order: "Tiểu dự án 2 – Dự án 3; Dự án 7" → ["DA3.2", "DA7"]. */
export function programmeCodes(text: string): string[] {
  let rest = plainKey(text);
  const found: { at: number; code: string }[] = [];
  const take = (pattern: RegExp, code: (match: RegExpMatchArray) => string): void => {
    rest = rest.replace(pattern, (...args) => {
      const match = args as unknown as RegExpMatchArray;
      const whole = String(args[0]);
      const at = args.find((arg) => typeof arg === 'number') as number;
      found.push({ at, code: code(match) });
      return ' '.repeat(whole.length);
    });
  };
  take(SUB_PROJECT, (match) => `DA${match[2]}.${match[1]}`);
  take(SHORT, (match) => `DA${match[1]}.${match[2]}`);
  take(PROJECT, (match) => `DA${match[1]}`);
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

/**
 * The code of one funding line: by its number, by its number under a project, or by its official
 * name.
 * Codes that the programme's tree does not hold are not given out; without a tree the number as
 * written stands.
 */
export function lineCode(
  text: string,
  parent: string | null,
  programme: Programme | null,
): string | null {
  const key = plainKey(text);
  const known = (code: string): string | null =>
    !programme || programme.lines.some((line) => line.code === code) ? code : null;
  const alone = SUB_ALONE.exec(key);
  const codes = programmeCodes(text);
  if (codes.length > 0) return known(codes[0]!);
  if (alone && parent) return known(`${parent.split('.')[0]}.${alone[1]}`);
  const bare = bareName(key);
  if (!programme || bare.length < 12) return null;
  const named = linesByName(programme).get(bare) ?? [];
  if (named.length === 1) return named[0]!.code;
  const within = named.filter((line) => parent !== null && line.parent === parent);
  return within.length === 1 ? within[0]!.code : null;
}

/** Asked for each row of a table, and the tree does not change. */
const BY_NAME = new WeakMap<Programme, Map<string, Programme['lines'][number][]>>();

function linesByName(
  programme: Programme,
): ReadonlyMap<string, readonly Programme['lines'][number][]> {
  let lines = BY_NAME.get(programme);
  if (!lines) {
    BY_NAME.set(programme, (lines = new Map()));
    for (const line of programme.lines) {
      const bare = bareName(plainKey(line.name));
      lines.set(bare, [...(lines.get(bare) ?? []), line]);
    }
  }
  return lines;
}

function bareName(key: string): string {
  return key.replace(/[^a-z0-9]+/g, ' ').trim();
}
