import { holidaySwitches, holidaysOf, holidayYears } from '../../src/regulations';

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

test('24/11 is a day off only once the office turns it on', () => {
  const has = (year: number, on: string[]): boolean =>
    holidaysOf(year, on)!.off.some(({ date }) => date.endsWith('-11-24'));
  expect(has(2026, [])).toBe(false);
  expect(has(2026, ['van-hoa-24-11'])).toBe(true);
  expect(has(2025, ['van-hoa-24-11'])).toBe(false);
  expect(holidaySwitches().map(({ id, confirmed }) => [id, confirmed])).toEqual([
    ['van-hoa-24-11', false],
  ]);
});
