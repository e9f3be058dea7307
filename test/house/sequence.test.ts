/** The files that are started first are there: a list that names files long gone would start the long ones last again. */
import { existsSync } from 'node:fs';

test('every file that is started first is there', () => {
  const { LONGEST } = jest.requireActual<{ LONGEST: readonly string[] }>(
    '../../.config/jest.sequencer.cjs',
  );
  expect(LONGEST.length).toBeGreaterThan(5);
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
});
