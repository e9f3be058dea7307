import {
  holidaySwitches,
  holidaySwitchNamed,
  holidaysOf,
  holidayYears,
} from '../../src/regulations';

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

describe.each(holidayYears().map((year) => [year.year, year] as const))(
  'holidays of %i',
  (number, year) => {
    test('days off are Monday to Friday of that year, in order, each once', () => {
      const days = year.off.map(({ date }) => date);
      expect(days).toEqual([...new Set(days)].sort());
      for (const day of days) {
        expect(day.slice(0, 4)).toBe(String(number));
        expect([1, 2, 3, 4, 5]).toContain(weekday(day));
      }
    });

    test('a make-up day is a Saturday, and each swapped day names its own', () => {
      const saturdays = year.workingSaturdays.map(({ date }) => date);
      for (const day of saturdays) expect(weekday(day)).toBe(6);
      expect(year.off.flatMap((day) => day.swappedWith ?? []).sort()).toEqual(
        [...saturdays].sort(),
      );
    });
  },
);

test('a year without data has no holidays, not an empty list', () => {
  expect(holidaysOf(2024)).toBeNull();
  expect(holidaysOf(2028)).toBeNull();
});

test('2027 is marked as expected only', () => {
  expect(
    holidayYears()
      .filter(({ provisional }) => provisional)
      .map(({ year }) => year),
  ).toEqual([2027]);
});

test('24/11 is a day off by law from 2026 on', () => {
  const days = holidayYears().flatMap(({ off }) =>
    off.filter(({ date }) => date.endsWith('-11-24')),
  );
  expect(days.map(({ date, trust }) => [date, trust])).toEqual([
    ['2026-11-24', 'secondary'],
    ['2027-11-24', 'secondary'],
  ]);
  expect(days.every((day) => day.switch === undefined)).toBe(true);
});

test('the proposed swap of 23/11 and 28/11/2026 counts once the office turns it on', () => {
  const of = (on: string[]): [boolean, boolean] => {
    const year = holidaysOf(2026, on);
    return [
      year?.off.some(({ date }) => date === '2026-11-23') ?? false,
      year?.workingSaturdays.some(({ date }) => date === '2026-11-28') ?? false,
    ];
  };
  expect(of([])).toEqual([false, false]);
  expect(of(['hoan-doi-23-11-2026'])).toEqual([true, true]);
  expect(holidaySwitches().map(({ id, trust, default: on }) => [id, trust, on])).toEqual([
    ['hoan-doi-23-11-2026', 'unconfirmed', false],
  ]);
  for (const name of ['Hoan-doi-23-11-2026', 'nghỉ 23/11/2026, làm bù 28/11/2026'])
    expect(holidaySwitchNamed(name)?.id).toBe('hoan-doi-23-11-2026');
  expect(holidaySwitchNamed('23/11/2026')).toBeNull();
});
