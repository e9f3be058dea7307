/** The days of one column: how each writing is read, alone and beside the others. */
import { isoToSerial } from '../../../src/domain/serial-dates';
import { readDateColumn } from '../../../src/sources/values/dates';

type Cell = Parameters<typeof readDateColumn>[0][number];

const day = (iso: string): number => isoToSerial(iso)!;
/** "1990-03-05" or "1990-03-05 swapped", by cell; null for a cell without a date. */
const read = (...cells: Cell[]): (string | null)[] =>
  readDateColumn(cells).dates.map(
    (date) => date && [date.iso ?? '', date.doubt ?? ''].join(' ').trim(),
  );

test.each<[Cell, string | null]>([
  ['05/03/1990', '1990-03-05'],
  ['5-3-1990', '1990-03-05'],
  ['5.3.1990', '1990-03-05'],
  ['  5 / 3 / 1990 ', '1990-03-05'],
  ['31/12/1999', '1999-12-31'],
  ['5/3/90', '1990-03-05 short-year'],
  ['5/3/30', '2030-03-05 short-year'],
  ['5/3/31', '1931-03-05 short-year'],
  ['5/3/00', '2000-03-05 short-year'],
  ['1990', '1990'],
  ['1850', '1850'],
  ['2099', '2099'],
  ['1790', 'impossible'],
  ['2190', 'impossible'],
  ['90', '1990 short-year'],
  ['05', '2005 short-year'],
  ['3/1990', '1990'],
  ['12/1990', '1990'],
  ['1/1990', '1990'],
  ['3 - 1890', '1890'],
  ['3.2010', '2010'],
  ['13/1990', 'impossible'],
  ['0/1990', 'impossible'],
  ['3/1790', 'impossible'],
  ['3/1990 về sau', 'impossible'],
  ['123/1990', 'impossible'],
  ['1990-03-05', '1990-03-05'],
  ['1990-02-30', 'impossible'],
  ['1/2/1850', 'impossible'],
  ['30/2/1990', 'impossible'],
  ['30/02/1990', 'impossible'],
  ['31/31/1990', 'impossible'],
  ['5/3/990', 'impossible'],
  ['5/3/1990 sáng', 'impossible'],
  ['ngày 5/3/1990', 'impossible'],
  ['5/31990', 'impossible'],
  ['năm 90', 'impossible'],
  ['19900', 'impossible'],
  ['không rõ', null],
  ['', null],
  [null, null],
  [true, null],
  [{ error: '#REF!' }, null],
  [1990, '1990'],
  [1850, '1850'],
  [2100, '2100'],
  [1849, 'impossible'],
  [2101, 'impossible'],
  [2999, 'impossible'],
  [1990.5, 'impossible'],
  [0, 'impossible'],
  [-5, 'impossible'],
  [day('1990-03-05'), '1990-03-05'],
  [3000, '1908-03-18'],
  [73_415, '2100-12-31'],
  [73_416, 'impossible'],
])('«%s» is read as %s', (cell, expected) => expect(read(cell)).toEqual([expected]));

describe('one order of day and month holds for the whole column', () => {
  test('the Vietnamese one, where nothing proves the other', () => {
    expect(readDateColumn(['05/03/1990', '04/03/1990'])).toMatchObject({ order: 'day-first' });
    expect(readDateColumn(['25/03/1990', '03/25/1990'])).toMatchObject({ order: 'day-first' });
  });
  test('the English one, where more texts prove it', () => {
    expect(readDateColumn(['05/03/1990', '03/25/1990'])).toMatchObject({ order: 'month-first' });
    expect(read('05/03/1990', '03/25/1990')).toEqual(['1990-05-03', '1990-03-25']);
    expect(read('12/13/1990', '01/13/1990', '13/12/1990')).toEqual([
      '1990-12-13',
      '1990-01-13',
      '1990-12-13 either',
    ]);
  });
  test('thirteen can only be a day, twelve may be a month', () => {
    expect(readDateColumn(['12/13/1990'])).toMatchObject({ order: 'month-first' });
    expect(readDateColumn(['13/12/1990', '12/11/1990'])).toMatchObject({ order: 'day-first' });
    expect(readDateColumn(['12/11/1990', '11/13/1990'])).toMatchObject({ order: 'month-first' });
    expect(readDateColumn(['13/12/1990', '11/13/1990'])).toMatchObject({ order: 'day-first' });
    expect(
      readDateColumn(['31/13/1990', '13/31/1990', '3/13/1990', '13/31/1990', '13/31/1990']),
    ).toMatchObject({ order: 'month-first' });
    expect(readDateColumn(['3/13/1990', '13/31/1990', '13/3/1990', '13/31/1990'])).toMatchObject({
      order: 'day-first',
    });
  });
  test('a text that it does not fit is read the other way and told', () => {
    expect(read('25/03/1990', '26/03/1990', '03/25/1990')).toEqual([
      '1990-03-25',
      '1990-03-26',
      '1990-03-25 either',
    ]);
    expect(read('25/03/1990', '26/03/1990', '03/25/90')).toEqual([
      '1990-03-25',
      '1990-03-26',
      '1990-03-25 either',
    ]);
  });
  test('where both are proved, each text that may be either is told', () => {
    expect(
      read(
        '25/03/1990',
        '03/25/1990',
        '26/03/1990',
        '05/03/1990',
        '05/05/1990',
        '12/03/1990',
        '05/12/1990',
      ),
    ).toEqual([
      '1990-03-25',
      '1990-03-25 either',
      '1990-03-26',
      '1990-03-05 either',
      '1990-05-05',
      '1990-03-12 either',
      '1990-12-05 either',
    ]);
  });
  test('a year of two digits is told before that', () =>
    expect(read('25/03/1990', '03/25/1990', '26/03/1990', '05/03/90').at(-1)).toBe(
      '1990-03-05 short-year',
    ));
});

describe('days that a machine has stored', () => {
  test('beside texts that only a day begins, and none later than the twelfth: day and month are exchanged', () => {
    expect(read('25/03/1990', day('1990-05-03'), day('1991-12-12'))).toEqual([
      '1990-03-25',
      '1990-03-05 swapped',
      '1991-12-12 swapped',
    ]);
  });
  test('one that is later than the twelfth shows that the machine did not', () => {
    expect(read('25/03/1990', day('1990-05-03'), day('1990-05-13'))).toEqual([
      '1990-03-25',
      '1990-05-03',
      '1990-05-13',
    ]);
  });
  test('without such texts they are what they are', () => {
    expect(read('05/03/1990', day('1990-05-03'))).toEqual(['1990-03-05', '1990-05-03']);
    expect(read('03/25/1990', day('1990-05-03'))).toEqual(['1990-03-25', '1990-05-03']);
  });
  test('years and numbers that are no days do not count', () => {
    expect(read('25/03/1990', day('1990-05-03'), String(day('1990-05-13')))).toEqual([
      '1990-03-25',
      '1990-03-05 swapped',
      'impossible',
    ]);
    expect(read('25/03/1990', 1990, 12)).toEqual(['1990-03-25', '1990', 'impossible']);
    expect(read('25/03/1990', day('1990-05-03'), 12, 90_000, 'không rõ')).toEqual([
      '1990-03-25',
      '1990-03-05 swapped',
      'impossible',
      'impossible',
      null,
    ]);
  });
});
