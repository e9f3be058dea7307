/** Wishes go from the pane to its work by the names of its methods, and nothing else does. */
import { PaneWork } from '../../src/app/pane-work';
import { handedOn, methodOf } from '../../src/app/pane-work/names';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';

class Base {
  async first(wish: { readonly of: number }): Promise<number> {
    return wish.of + this.step();
  }
  protected readonly step = (): number => this.#one();
  #one(): number {
    return 1;
  }
}
class Work extends Base {
  readonly word = 'no method';
  async second(): Promise<string> {
    return 'second';
  }
}

it('calls a method of the class and of those that it rests on, whatever it is called on', async () => {
  const work = handedOn<Pick<Work, 'first' | 'second'>>((name, wish, progress) =>
    methodOf(new Work(), name)(wish, progress),
  );
  const { first } = work;
  expect([await first({ of: 2 }), await work.second()]).toEqual([3, 'second']);
  expect(work.first).toBe(first);
  // It is no promise by itself, and may be handed out by one.
  expect(await Promise.resolve(work)).toBe(work);
});

it.each(['constructor', 'toString', '__proto__', 'word', 'unknown', 'step', 'one', '#one'])(
  'refuses %s',
  (name) => {
    expect(() => methodOf(new Work(), name)).toThrow('no such call');
  },
);

it.each(['survey', 'look', 'make', 'withFile', 'shownFlows', 'readAfterWriting'])(
  'refuses %s, which the work of the pane keeps to itself',
  async (name) => {
    const work = new PaneWork(await openXlsx(await book([{ name: 'Một', rows: [[1]] }])));
    expect(() => methodOf(work, name)).toThrow('no such call');
  },
);
