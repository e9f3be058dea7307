import fc from 'fast-check';
import { isoToSerial, serialToIso } from '../../src/domain/serial-dates';
import { addWorkingDays, workingDaysBetween } from '../../src/domain/working-days';
import { workCalendar } from '../../src/regulations';
import { runs } from '../domain/runs';
import examples from '../examples/working-days.json';

const day = (iso: string): number => isoToSerial(iso)!;
const calendar = workCalendar();

describe('counting working days by the dated holidays', () => {
  test.each(examples.due)('$days working days after $from is $due', ({ from, days, due }) => {
    expect(serialToIso(addWorkingDays(day(from), days, calendar) as number)).toBe(due);
  });

  test.each(examples.months)('$month has $days working days', ({ month, days }) => {
    const first = day(`${month}-01`);
    const next = new Date(`${month}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    expect(workingDaysBetween(first - 1, day(next.toISOString().slice(0, 10)) - 1, calendar)).toBe(
      days,
    );
  });

  test('counting back what was counted forward gives the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2025-01-01'), max: day('2027-06-30') }),
        fc.nat(100),
        (start, count) => {
          const due = addWorkingDays(start, count, calendar) as number;
          expect(workingDaysBetween(start, due, calendar)).toBe(count);
          expect(workingDaysBetween(due, start, calendar)).toBe(count === 0 ? 0 : -count);
        },
      ),
      runs(),
    );
  });
});

describe('own days', () => {
  const [wednesday, saturday, holiday] = [day('2025-08-20'), day('2025-08-23'), day('2025-09-02')];

  test('the day before, the day and the day after a swapped holiday and its make-up Saturday', () => {
    expect(
      [
        '2025-04-25',
        '2025-04-26',
        '2025-04-27',
        '2025-04-29',
        '2025-04-30',
        '2025-05-02',
        '2025-05-05',
      ].map((iso) => calendar(day(iso))),
    ).toEqual([true, true, false, true, false, false, true]);
  });

  test('a day off of the office wins over everything, a make-up day over the public list', () => {
    const own = workCalendar({
      off: [wednesday, day('2025-04-26')],
      worked: [saturday, holiday, wednesday],
    });
    expect([own(wednesday), own(day('2025-04-26')), own(saturday), own(holiday)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('a switch adds its day off and its make-up day', () => {
    expect([
      ...['2026-11-23', '2026-11-28'].map((one) => workCalendar()(day(one))),
      ...['2026-11-23', '2026-11-28'].map((one) =>
        workCalendar({ switches: ['hoan-doi-23-11-2026'] })(day(one)),
      ),
    ]).toEqual([true, false, false, true]);
  });

  test('a year without data is unknown until the office names a day of it', () => {
    expect(calendar(day('2028-01-03'))).toBeNull();
    expect(addWorkingDays(day('2027-12-31'), 1, calendar)).toEqual({ unknown: day('2028-01-01') });
    expect(workingDaysBetween(day('2024-12-30'), day('2025-01-02'), calendar)).toEqual({
      unknown: day('2024-12-31'),
    });
    const own = workCalendar({ off: [day('2028-01-03')] });
    expect([own(day('2028-01-03')), own(day('2028-01-04')), own(day('2028-01-08'))]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('what is no day at all is unknown', () =>
    expect([calendar(60), calendar(2958466)]).toEqual([null, null]));
});
