/** A figure of money that is made out of others is left where one of its parts is there and cannot be told. */
import { dec } from '../../src/domain/decimal';
import { inBoth } from '../../src/domain/language';
import { derived, type Found } from '../../src/app/fill-form/derived';
import type { Absence, Coordinates } from '../../src/forms/coordinates';

const absent = (code: Absence['code']): Absence => ({ code, why: inBoth(() => code) });
const figure = (value: number): Found => ({ value: dec(value), sources: [] });

/** What a workbook answers, by source and stage; of what stands nowhere there is no figure. */
const book =
  (answers: Readonly<Record<string, Found | Absence>>) =>
  ({ source = 'all', stage = '', measure }: Coordinates): Found | Absence =>
    (measure === undefined ? answers[`${source} ${stage}`] : undefined) ?? absent('no-figure');

const LOCAL = { unit: 'money', stage: 'planned', source: 'local' };
const RATE = {
  unit: 'money',
  stage: 'disbursed',
  source: 'central',
  capital: 'investment',
  measure: 'rate',
  base: 'planned',
};
const valueOf = (found: Found | Absence): string =>
  'code' in found ? found.code : `${found.value}`;

test.each([
  ['no-figure', '40'],
  ['blocked', 'no-figure'],
  ['conflict', 'no-figure'],
] as const)('local money with a district figure that is %s: %s', (code, expected) => {
  const look = book({
    'province planned': figure(30),
    'commune planned': figure(10),
    'district planned': absent(code),
  });
  expect(valueOf(derived(LOCAL, look))).toBe(expected);
});

test.each([
  ['no-figure', '50'],
  ['blocked', 'no-figure'],
  ['conflict', 'no-figure'],
] as const)('a rate by source with carried money that is %s: %s', (code, expected) => {
  const look = book({
    'central planned': figure(200),
    'central disbursed': figure(100),
    'all carried': absent(code),
  });
  expect(valueOf(derived(RATE, look))).toBe(expected);
});

test.each([
  ['no-figure', '60'],
  ['blocked', 'no-figure'],
] as const)('what is left of a source, with carried money that is %s: %s', (code, expected) => {
  const look = book({
    'central planned': figure(100),
    'central disbursed': figure(40),
    'all carried': absent(code),
  });
  const left = { unit: 'money', stage: 'remaining', source: 'central' };
  expect(valueOf(derived(left, look))).toBe(expected);
});

const money = (value: number, factor: number): Found => ({
  value: dec(value),
  sources: [],
  factor,
});

test.each([
  [{ unit: 'money', stage: 'disbursed', source: 'local' }, '53.5 in 1000000'],
  [{ unit: 'money', stage: 'remaining', source: 'central' }, '5.3 in 1000000'],
  [{ unit: 'money', stage: 'planned', source: 'local' }, '15 in 1000000'],
])('%j: parts in other units of money are one, and the whole has a unit', (at, expected) => {
  const look = book({
    'all disbursed': money(100, 1e6),
    'central disbursed': money(46_500, 1e3),
    'central planned': money(51.8, 1e6),
    'province planned': money(10, 1e6),
    'commune planned': money(5000, 1e3),
  });
  const found = derived(at, look);
  expect('code' in found ? found.code : `${found.value} in ${found.factor}`).toBe(expected);
});

test('a rate out of two units of money is a number without one', () => {
  const look = book({
    'central planned': money(200, 1e6),
    'central disbursed': money(50_000, 1e3),
  });
  const found = derived(RATE, look);
  expect('code' in found ? found.code : [`${found.value}`, found.factor]).toEqual([
    '25',
    undefined,
  ]);
});
