/** A day as it is typed in Vietnam: a real one, or none. */
import { dayOf } from '../../src/taskpane/parts/day-input';

test.each([
  ['20/08/2025', '2025-08-20'],
  [' 5.1.2026 ', '2026-01-05'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2025', null],
  ['31/4/2025', null],
  ['2025-08-20', null],
  ['08/20/2025', null],
  ['20/8', null],
  ['', null],
])('%s', (typed, day) => expect(dayOf(typed)).toBe(day));
