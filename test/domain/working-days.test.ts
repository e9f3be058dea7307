import {
  addWorkingDays,
  workingDaysBetween,
  type WorkCalendar,
} from '../../src/domain/working-days';

/** Every fifth day is off; nothing is known from day 130 on and up to day 100. */
const calendar: WorkCalendar = (day) => (day <= 100 || day >= 130 ? null : day % 5 !== 0);

test('counting begins with the next day', () => {
  expect([0, 1, 4, 5].map((count) => addWorkingDays(101, count, calendar))).toEqual([
    101, 102, 106, 107,
  ]);
  expect(addWorkingDays(105, 1, calendar)).toBe(106);
});

test('the first day is not counted, the last one is, and back is negative', () => {
  expect([101, 102, 105, 106].map((to) => workingDaysBetween(101, to, calendar))).toEqual([
    0, 1, 3, 4,
  ]);
  expect([101, 102, 105, 106].map((from) => workingDaysBetween(from, 101, calendar))).toEqual([
    0, -1, -3, -4,
  ]);
  expect(Object.is(workingDaysBetween(105, 104, calendar), 0)).toBe(true);
});

test('the first unknown day is named, in either direction; a known count never looks at it', () => {
  expect(addWorkingDays(128, 2, calendar)).toEqual({ unknown: 130 });
  expect(workingDaysBetween(128, 131, calendar)).toEqual({ unknown: 130 });
  expect(workingDaysBetween(131, 128, calendar)).toEqual({ unknown: 130 });
  expect(addWorkingDays(100, 1, calendar)).toBe(101);
  expect(workingDaysBetween(99, 101, calendar)).toEqual({ unknown: 100 });
});
