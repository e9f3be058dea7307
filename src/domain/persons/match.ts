/**
 * Finds lines of a list that seem to be one person. Lines meet only inside a block that shares a
 * number or a name, and a block that is too large for comparing each with each is cut by year and
 * hamlet, so the time grows with the list and not with its square.
 */
import { blocks, joined } from './groups';
import { judgeNamesakes } from './judge';
import { GRADE_OF, type Match, type Person, type Reason } from './person';

/** Above this size a block of namesakes is not compared pair by pair. */
const PAIRWISE = 12;

/** All matches: by number first, then by name. Within each, in the order of the list. */
export function matchPersons(people: readonly Person[]): Match[] {
  const lines = people.map((_, line) => line);
  const byCitizenId = blocks(lines, (line) =>
    people[line]!.id?.kind === 'citizen' ? people[line]!.id!.digits : null,
  );
  const byOldId = blocks(lines, (line) =>
    people[line]!.id?.kind === 'old' ? people[line]!.id!.digits : null,
  );
  // Lines that a number has joined stand as one among their namesakes.
  const represented = new Set<number>();
  for (const block of byCitizenId)
    for (const line of repeatsOfName(people, block)) represented.add(line);
  const oldBlock = new Map(
    byOldId.flatMap((block, index) => block.map((line) => [line, index] as const)),
  );
  const namesakes = blocks(
    lines.filter((line) => !represented.has(line)),
    (line) => (people[line]!.name === '' ? null : people[line]!.name),
  );
  return [
    ...byCitizenId.map((block) =>
      made(oneName(people, block) ? 'same-id' : 'same-id-other-name', block),
    ),
    ...byOldId.map((block) =>
      made(oneName(people, block) ? 'same-old-id' : 'same-old-id-other-name', block),
    ),
    ...namesakes
      .flatMap((block) => matchNamesakes(people, block))
      .filter((match) => !toldByOldId(match, oldBlock)),
    ...unaccented(people, lines),
  ];
}

function made(reason: Reason, lines: readonly number[]): Match {
  return { grade: GRADE_OF[reason], reason, lines };
}

function oneName(people: readonly Person[], block: readonly number[]): boolean {
  return block.every((line) => people[line]!.bare === people[block[0]!]!.bare);
}

function repeatsOfName(people: readonly Person[], block: readonly number[]): number[] {
  const seen = new Set<string>();
  return block.filter((line) => {
    const known = seen.has(people[line]!.name);
    seen.add(people[line]!.name);
    return known;
  });
}

/** Lines with one old number and one name are told once, by the number. */
function toldByOldId(match: Match, oldBlock: ReadonlyMap<number, number>): boolean {
  const first = oldBlock.get(match.lines[0]!);
  return first !== undefined && match.lines.every((line) => oldBlock.get(line) === first);
}

function matchNamesakes(people: readonly Person[], block: readonly number[]): Match[] {
  return block.length <= PAIRWISE ? pairwise(people, block) : byFeature(people, block);
}

function pairwise(people: readonly Person[], block: readonly number[]): Match[] {
  const pairs = new Map<Reason, [number, number][]>();
  for (let one = 0; one < block.length; one++) {
    for (let two = one + 1; two < block.length; two++) {
      const reason = judgeNamesakes(people[block[one]!]!, people[block[two]!]!);
      if (reason === null) continue;
      const list = pairs.get(reason);
      if (list) list.push([block[one]!, block[two]!]);
      else pairs.set(reason, [[block[one]!, block[two]!]]);
    }
  }
  return [...pairs].flatMap(([reason, list]) => joined(list).map((lines) => made(reason, lines)));
}

/**
 * A name borne by many: those of one year and hamlet, then those of one year, then those without a
 * year.
 */
function byFeature(people: readonly Person[], block: readonly number[]): Match[] {
  const matches: Match[] = [];
  const told = new Set<number>();
  const take = (reason: Reason, lines: readonly number[]): void => {
    const without = lines.filter((line) => people[line]!.id?.kind !== 'citizen');
    matches.push(made(without.length === 0 ? 'two-ids' : reason, lines));
    for (const line of lines) told.add(line);
  };
  const born = block.filter((line) => people[line]!.birth !== null);
  const withPlace = (line: number): string | null =>
    people[line]!.place === '' ? null : people[line]!.place;
  for (const lines of blocks(born, (line) =>
    withPlace(line) === null ? null : `${people[line]!.birth!.year}|${withPlace(line)}`,
  ))
    take('same-year-place', lines);
  for (const lines of blocks(
    born.filter((line) => !told.has(line)),
    (line) => String(people[line]!.birth!.year),
  ))
    take('same-year', lines);
  const unborn = block.filter((line) => people[line]!.birth === null);
  const noId = unborn.filter((line) => people[line]!.id?.kind !== 'citizen');
  for (const lines of blocks(noId, withPlace)) take('same-place', lines);
  const rest = noId.filter((line) => !told.has(line));
  if (rest.length > 1) take('same-name', rest);
  return matches;
}

/**
 * "Dinh Thi Hong" beside "Đinh Thị Hồng", of one year and one hamlet; the numbers, where both are
 * there, would have told.
 */
function unaccented(people: readonly Person[], lines: readonly number[]): Match[] {
  const key = (line: number): string | null => {
    const { bare, birth, place } = people[line]!;
    return birth === null || place === '' ? null : `${bare}|${birth.year}|${place}`;
  };
  const isPlain = (line: number): boolean => people[line]!.name === people[line]!.bare;
  const plainKeys = new Set(lines.filter(isPlain).map(key));
  if (plainKeys.size === 0) return [];
  const keyOfPlain = (line: number): string | null => {
    const own = key(line);
    return plainKeys.has(own) ? own : null;
  };
  return blocks(lines, keyOfPlain).flatMap((block) => {
    if (block.every(isPlain)) return [];
    const ids = new Set(
      block.map((line) => (people[line]!.id?.kind === 'citizen' ? people[line]!.id!.digits : '')),
    );
    // Lines with a number each are told apart, or joined, by their numbers.
    return ids.has('') ? [made('unaccented', block)] : [];
  });
}
