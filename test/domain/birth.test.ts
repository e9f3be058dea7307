import { readBirth } from '../../src/domain/birth';
import { isoToSerial } from '../../src/domain/serial-dates';

test.each([
  [1990, 1990, null],
  ['1990', 1990, null],
  ['05/03/1990', 1990, '03-05'],
  ['5-3-1990', 1990, '03-05'],
  ['ngày 05 tháng 03 năm 1990', 1990, '03-05'],
  ['3/1990', 1990, null],
  [isoToSerial('1990-03-05')!, 1990, '03-05'],
  [isoToSerial('1990-05-03')!, 1990, '03-05'],
])('reads %s', (value, year, day) => {
  expect(readBirth(value)).toEqual({ year, day });
});

test.each(['90', '', 'không rõ', 0, 12])('finds no birth in «%s»', (value) => {
  expect(readBirth(value)).toBeNull();
});
