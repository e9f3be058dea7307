/** What is put into a cube comes out again by its coordinates, and a place shows its own figures alone. */
import { Cube } from '../../src/cube/cube';
import { brokenIn } from '../../src/cube/identities';
import { changed, COMMUNE, placeIn, placeWith } from '../../src/cube/places';
import { dec } from '../../src/domain/decimal';
import type { Figure } from '../../src/domain/facts';

const figure = (value: number, cell = 'A1'): Figure => ({
  value: dec(value),
  cells: [{ sheet: 'Trang 1', cell }],
});
const POOR = { measure: 'count', unit: 'household', group: 'poor', moment: 'closing' };

it('finds a figure at exactly its coordinates, in a cube of any size', () => {
  const cube = new Cube();
  for (let at = 0; at < 100; at += 1)
    expect(cube.add({ ...POOR, place: `thon ${at}` }, figure(at))).toBeNull();
  expect(cube.figure({ ...POOR, place: 'thon 63' })?.value.toNumber()).toBe(63);
  expect(cube.figure(POOR)).toBeNull();
  expect(cube.figure({ ...POOR, place: 'thon 100' })).toBeNull();
  expect(cube.figure({ ...POOR, place: 'thon 63', moment: 'opening' })).toBeNull();
  expect(cube.where({ place: 'thon 63' })).toEqual([
    { at: { ...POOR, place: 'thon 63' }, figure: figure(63) },
  ]);
  expect(cube.where()).toHaveLength(100);
});

it('keeps one of two figures that agree and both that differ, and tells which stood there', () => {
  const cube = new Cube();
  const first = figure(5, 'B2');
  expect(cube.add(POOR, first, { rule: 'COUNT(rows)' })).toBeNull();
  expect(cube.add(POOR, figure(5, 'C2'))).toBeNull();
  expect(cube.where()).toEqual([{ at: POOR, figure: first, rule: 'COUNT(rows)' }]);
  expect(cube.add(POOR, figure(6, 'D2'))).toBe(first);
  expect(cube.figure(POOR)).toBe(first);
  expect(cube.where(POOR).map(({ figure: { value } }) => value.toNumber())).toEqual([5, 6]);
});

it('shows in each place the figures of that place, and takes away what a change leaves out', () => {
  const cube = new Cube();
  cube.add({ ...POOR, place: 'thon mot' }, figure(3));
  cube.add(POOR, figure(7));
  cube.add({ ...POOR, group: '_T', moment: '_U', place: 'thon mot' }, figure(40));
  const of = { name: 'Thôn Mẫu Một', key: 'thon mot', cell: { sheet: 'Trang 1', cell: 'A1' } };
  const hamlet = placeIn(cube, { ...of, note: null });
  const commune = placeIn(cube, { ...of, note: null }, COMMUNE);
  expect(hamlet.figure('closing.poor')?.value.toNumber()).toBe(3);
  expect(commune.figure('closing.poor')?.value.toNumber()).toBe(7);
  expect(commune.observations().map(({ figure: { value } }) => value.toNumber())).toEqual([7]);
  // A number of all households that names no moment serves each.
  expect(hamlet.figure('closing.total')?.value.toNumber()).toBe(40);
  expect(hamlet.observations().map(({ at }) => at.place)).toEqual([undefined, undefined]);
  const without = changed(hamlet, ({ at, figure: own }) => (at.group === 'poor' ? null : own));
  expect(without.figure('closing.poor')).toBeNull();
  expect(without.figure('closing.total')?.value.toNumber()).toBe(40);
});

const PLACE = {
  name: 'Thôn Mẫu Một',
  key: 'thon mot',
  note: null,
  cell: { sheet: 'Trang 1', cell: 'A1' },
};

it('lets a number of one group that names no moment serve none', () => {
  const cube = new Cube();
  cube.add({ ...POOR, moment: '_U', place: 'thon mot' }, figure(9));
  const hamlet = placeIn(cube, PLACE);
  expect([hamlet.figure('closing.poor'), hamlet.figure('opening.poor')]).toEqual([null, null]);
});

/** What is broken where these figures alone are known. */
const broken = (figures: Readonly<Record<string, number>>): string[] =>
  brokenIn(
    placeWith(
      PLACE,
      Object.fromEntries(
        Object.entries(figures).map(([measure, value]) => [measure, figure(value)]),
      ),
    ),
  ).map(({ rule }) => rule);

it('says nothing of a sum of which a part is not known, where all of them are needed', () => {
  // The start of the year is missing: nobody knows by how many they became fewer.
  expect(broken({ 'closing.poor': 5, 'reduction.poor': 3 })).toEqual([]);
  expect(broken({ 'opening.poor': 9, 'closing.poor': 5, 'reduction.poor': 3 })).toEqual([
    'fallOfYear',
  ]);
  expect(broken({ 'closing.poor': 5, 'closing.poorAndNear': 7 })).toEqual([]);
  expect(broken({ 'closing.poor': 5, 'closing.nearPoor': 1, 'closing.poorAndNear': 7 })).toEqual([
    'sumOfPoorAndNear',
  ]);
});

it('judges by the parts that are known where one of them is enough, and only against a known whole', () => {
  expect(broken({ 'closing.poor': 5, 'closing.total': 4 })).toEqual(['morePoorThanAll']);
  expect(broken({ 'closing.poor': 5, 'closing.total': 5 })).toEqual([]);
  expect(broken({ 'closing.poor': 5 })).toEqual([]);
  expect(broken({ 'closing.total': 5 })).toEqual([]);
});
