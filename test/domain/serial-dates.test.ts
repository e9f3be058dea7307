import fc from 'fast-check';
import {
  isoToSerial,
  isoToVietnamese,
  serialToIso,
  textToSerial,
  weekdayOf,
} from '../../src/domain/serial-dates';
import { runs } from './runs';

test.each([
  [45889, '2025-08-20'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36526, '2000-01-01'],
  [2958465, '9999-12-31'],
  [45716, '2025-02-28'],
])('serial %d is %s', (serial, iso) => {
  expect(serialToIso(serial)).toBe(iso);
  expect(isoToSerial(iso)).toBe(serial);
});

test('the day that never was, and what lies outside the calendar of Excel, are no days', () => {
  for (const serial of [60, 0, -1, 2958466, NaN, Infinity]) expect(serialToIso(serial)).toBeNull();
  for (const iso of ['1900-02-29', '2025-02-31', '1899-12-31', '2025-13-01', '2025-8-20', ''])
    expect(isoToSerial(iso)).toBeNull();
});

test('a time of day is cut off', () => expect(serialToIso(45889.99)).toBe('2025-08-20'));

test.each([
  ['20/08/2025', 45889],
  ['20-8-2025', 45889],
  ['20.08.2025', 45889],
  [' 2025-08-20 ', 45889],
  ['31/02/2025', null],
  ['08/20/2025', null],
  ['20/08/25', null],
  ['20/8-2025', null],
  ['hôm nay', null],
])('%j is day %s', (text, serial) => expect(textToSerial(text)).toBe(serial));

test('weekdays agree with the calendar, whatever the time zone of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const iso = serialToIso(serial)!;
      expect(isoToSerial(iso)).toBe(serial);
      expect(textToSerial(isoToVietnamese(iso))).toBe(serial);
      expect(weekdayOf(serial)).toBe(new Date(`${iso}T12:00:00Z`).getUTCDay());
    }),
    runs(),
  );
});
