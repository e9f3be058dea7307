/** The counter of work is itself put to the test: it sees what grows too fast, in the program's own loops and in built-in methods. */
import { stepsOf } from './work';
import { plainKey } from '../../src/domain/match-key';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const growth = async (work: (items: number[]) => void): Promise<number> => {
  const [few, many] = [numbers(500), numbers(4000)];
  return (await stepsOf(() => work(many))) / (await stepsOf(() => work(few)));
};
const name = (i: number): string => `Đinh Thị Mẫu ${i}`;

test('what is done once for each item grows with the items', async () => {
  plainKey(name(0));
  const rate = await growth((items) => {
    for (const item of items) plainKey(name(item % 10));
  });
  expect(rate).toBeGreaterThan(7);
  expect(rate).toBeLessThan(9.5);
});

test.each<[string, (items: number[]) => void]>([
  [
    'the program is called for each pair',
    (items) => {
      for (const one of items.slice(0, items.length / 100))
        for (const other of items.slice(0, items.length / 100)) plainKey(name((one + other) % 10));
    },
  ],
  [
    'a list is searched for each item',
    (items) => {
      const seen: number[] = [];
      for (const item of items) if (!seen.includes(item)) seen.push(item);
    },
  ],
  [
    'a list is copied for each item',
    (items) => {
      let seen: number[] = [];
      for (const item of items) seen = [...seen, item];
    },
  ],
  [
    'a map is listed for each item',
    (items) => {
      const seen = new Map<number, number>();
      for (const item of items) {
        seen.set(item, item);
        expect([...seen.keys()].length).toBeGreaterThan(0);
      }
    },
  ],
])('%s: the work grows by far more', async (_, work) => {
  work(numbers(10));
  expect(await growth(work)).toBeGreaterThan(30);
});

test('the same work has the same steps, however long it takes', async () => {
  const work = (): void => numbers(300).forEach((item) => plainKey(name(item)));
  work();
  const steps = await stepsOf(work);
  expect(steps).toBeGreaterThanOrEqual(300);
  expect(await stepsOf(work)).toBe(steps);
});
