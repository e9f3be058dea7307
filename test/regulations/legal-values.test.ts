import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parameters, valueAt } from '../../src/regulations';
import examples from '../examples/legal-values.json';

const folder = join(__dirname, '../../src/regulations/parameters');

describe('values at the day before, of and after each border', () => {
  test.each(examples)(
    '$parameter on $date: $state ($sentence)',
    ({ parameter, date, state, value }) => {
      expect(valueAt(parameter, date)).toMatchObject({ state, value });
    },
  );

  test('every border of every parameter has an example on the day and on the day before', () => {
    const dayBefore = (date: string): string =>
      new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    const covered = new Set(examples.map((example) => `${example.parameter} ${example.date}`));
    const missing = parameters()
      .flatMap((parameter) =>
        parameter.values.flatMap(({ from }) =>
          [from, dayBefore(from)].map((date) => `${parameter.id} ${date}`),
        ),
      )
      .filter((key) => !covered.has(key));
    expect(missing).toEqual([]);
  });
});

describe('the parameter files', () => {
  test('every file of the folder is read', () => {
    const names = readdirSync(folder)
      .map((name) => name.replace('.json', ''))
      .sort();
    expect(
      parameters()
        .map(({ id }) => id.replaceAll('.', '-'))
        .sort(),
    ).toEqual(names);
  });

  test.each(parameters().map((parameter) => [parameter.id, parameter] as const))(
    '%s is complete and in order',
    (_, parameter) => {
      expect(parameter.label).not.toBe('');
      expect(parameter.unit).not.toBe('');
      for (const value of parameter.values) {
        expect(value.checkedUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(['seen', 'secondary', 'unconfirmed']).toContain(value.trust);
        expect(['repealed', 'unknown', undefined]).toContain(value.ends);
        expect(value.ends !== undefined).toBe(value.value === null);
      }
      const days = parameter.values.map(({ from }) => from);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { document } of parameter.values) expect(document).not.toBe('');
    },
  );

  test('a misspelt id is refused', () => {
    expect(() => valueAt('poverty.income-line.mountain', '2025-12-31')).toThrow('no parameter');
  });

  test('the split between province and commune says that nobody has confirmed it', () => {
    expect(valueAt('counterpart.commune-percent', '2025-06-30')).toMatchObject({
      confirmed: false,
      value: 5,
    });
    expect(
      ['central-share-under-50', 'central-share-from-50', 'quang-ngai-quang-nam'].map(
        (rule) => valueAt(`counterpart.minimum-percent.${rule}`, '2025-06-30').trust,
      ),
    ).toEqual(['secondary', 'secondary', 'secondary']);
  });

  test('each value carries its own mark', () => {
    const trust = (date: string): unknown => valueAt('poverty.score-line.rural', date).trust;
    expect(['2025-12-31', '2026-01-01'].map(trust)).toEqual(['secondary', 'unconfirmed']);
    expect(valueAt('poverty.income-line.rural', '2027-01-01')).toMatchObject({
      trust: 'seen',
      confirmed: true,
      checkedUntil: '2026-11-27',
    });
  });

  test('not known is not repealed', () => {
    const why = (id: string, date: string): unknown => {
      const value = valueAt(id, date);
      return value.state === 'not-in-force' ? value.why : null;
    };
    expect(why('poverty.average-line.rural', '2027-01-01')).toBe('unknown');
    expect(why('counterpart.minimum-percent.quang-ngai-quang-nam', '2026-06-30')).toBe('unknown');
    expect(why('poverty.income-line.rural', '2031-01-01')).toBe('repealed');
    expect(why('poverty.income-line.rural', '2021-12-31')).toBe('before');
  });
});
