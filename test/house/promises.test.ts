/**
 * What the compiler is asked to believe may only become less, room by room: promises.json holds how much there may be. Rooms that were
 * built since have none. FEWER=1 writes the present numbers where they have fallen.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisesIn, type Promises } from './promises';
import type { Room } from './planted';

const { rooms } = jest.requireActual<{ rooms: readonly Room[] }>('../../.config/rooms.cjs');
const KEPT = 'test/house/promises.json';
const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Promises>;

const now: Record<string, Promises> = {};
for (const name of readdirSync('src', { recursive: true })) {
  const file = path.posix.join('src', String(name));
  if (!/\.tsx?$/.test(file)) continue;
  const room = rooms.find((one) => new RegExp(one.path).test(file))?.name ?? file;
  const { nonNull, casts } = promisesIn(file, readFileSync(file, 'utf8'));
  const sum = now[room] ?? { nonNull: 0, casts: 0 };
  now[room] = { nonNull: sum.nonNull + nonNull, casts: sum.casts + casts };
}
/** A room that the numbers do not name has none. */
const most = (room: string): Promises => kept[room] ?? { nonNull: 0, casts: 0 };

test('no room asks the compiler to believe more than it did', () => {
  expect(Object.keys(now).length).toBeGreaterThan(15);
  const more = Object.entries(now).filter(
    ([room, { nonNull, casts }]) => nonNull > most(room).nonNull || casts > most(room).casts,
  );
  expect(more.map(([room, found]) => ({ room, found, most: most(room) }))).toEqual([]);
  if (process.env.FEWER) {
    const lines = Object.entries(now)
      .filter(([room, { nonNull, casts }]) => kept[room] && nonNull + casts > 0)
      .map(
        ([room, found]) => `  "${room}": { "nonNull": ${found.nonNull}, "casts": ${found.casts} }`,
      );
    writeFileSync(KEPT, `{\n${lines.join(',\n')}\n}\n`);
  }
});

/** Rooms built after the counting began have none, but for what a type of the language cannot say. */
const BUILT_SINCE = /^(reading|cube|catalogue|rules)(\/|$)/;
const UNSAYABLE: Readonly<Record<string, Promises>> = {
  // An object made from entries by name has a type of its own for each name.
  rules: { nonNull: 0, casts: 1 },
};

test('the numbers name rooms that there are, and none of the new ones', () => {
  const names = rooms.map((room) => room.name);
  expect(Object.keys(kept).filter((room) => !names.includes(room))).toEqual([]);
  expect(
    Object.fromEntries(Object.entries(kept).filter(([room]) => BUILT_SINCE.test(room))),
  ).toEqual(UNSAYABLE);
});

test.each([
  ['one!.two', { nonNull: 1, casts: 0 }],
  ['one![0]!.two', { nonNull: 2, casts: 0 }],
  ['one as Two', { nonNull: 0, casts: 1 }],
  ['one as unknown as Two', { nonNull: 0, casts: 2 }],
  ['one as const', { nonNull: 0, casts: 0 }],
  ['!one && one !== two', { nonNull: 0, casts: 0 }],
  ["'one!' + `as ${two}`", { nonNull: 0, casts: 0 }],
])('%s is counted', (text, expected) => {
  expect(promisesIn('a.ts', `export const x = ${text};`)).toEqual(expected);
});
