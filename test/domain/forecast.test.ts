import { forecastFall, monthsElapsed, yearEndCount } from '../../src/domain/forecast';

test('a year that goes on as it began, households rounded before the rate', () => {
  const forecast = forecastFall(368, 258, 1867, monthsElapsed('2025-07-31'), '5.57');
  expect(forecast.pace.toFixed(1)).toBe('15.7');
  expect(forecast.fall.toFixed(2)).toBe('188.57');
  expect(forecast.count.toNumber()).toBe(179);
  expect(forecast.rate!.toString()).toBe('9.59');
  expect(forecast.missing!.toString()).toBe('4.02');
  expect([forecast.toLeave.toNumber(), forecast.perMonth!.toFixed(1)]).toEqual([154, '30.8']);
});

test('months that are over, whole and in part', () => {
  expect(
    [monthsElapsed('2025-12-31'), monthsElapsed('2025-06-30'), monthsElapsed('2024-02-29')].map(
      Number,
    ),
  ).toEqual([12, 6, 2]);
  expect(monthsElapsed('2025-02-14').toNumber()).toBe(1.5);
});

test('a count is never below nothing and never above those entitled', () => {
  expect(yearEndCount(0, 50, 6, 80).toNumber()).toBe(80);
  expect(yearEndCount(0, 50, 6).toNumber()).toBe(100);
  expect(yearEndCount(100, 20, 6).toNumber()).toBe(0);
});

test('a reached target is missed by nothing, and after the year no month is left', () => {
  const forecast = forecastFall(368, 104, 1867, 12, '5.57');
  expect([forecast.missing!.toNumber(), forecast.toLeave.toNumber(), forecast.perMonth]).toEqual([
    0,
    0,
    null,
  ]);
});
