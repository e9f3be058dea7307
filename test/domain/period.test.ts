import { readPeriod } from '../../src/domain/period';

test('a year, its first half, and a day for a report on request', () => {
  expect(readPeriod('2025')).toEqual({ code: '2025', year: 2025, kind: 'year', end: '2025-12-31' });
  expect(readPeriod('2025-6t')).toEqual({
    code: '2025-6t',
    year: 2025,
    kind: 'half',
    end: '2025-06-30',
  });
  expect(readPeriod(' 31/8/2025 ')).toEqual({
    code: '2025-08-31',
    year: 2025,
    kind: 'day',
    end: '2025-08-31',
  });
  expect(readPeriod('2025-08-31')?.kind).toBe('day');
});

test.each(['', '1999', '2025-9t', '31/02/2025', '2025-13-01', 'năm nay'])(
  '"%s" is none',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);
