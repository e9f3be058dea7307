/**
 * Work in counted steps instead of seconds: how often each piece of the program ran, as V8 itself counts it, and how many items the
 * built-in methods of lists, maps, sets and texts walked for it. A busy machine changes neither.
 *
 * Import this file first: what was compiled before the counting began is counted by its calls alone.
 */
import { Session, type Profiler } from 'node:inspector';
import path from 'node:path';

const session = new Session();
session.connect();
const post = <T>(method: string, given?: object): T => {
  let answer: T | undefined;
  // The session stands in this very thread, so the answer is there when the call returns.
  session.post(method, given, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result as T;
  });
  return answer as T;
};
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// The counting would go on in the test files that follow in this process, and slow them.
afterAll(() => session.disconnect());

const SOURCES = path.resolve(__dirname, '../../src') + path.sep;

/** Steps of the program since the last time that anybody asked. */
function takeSteps(): number {
  const { result } = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { url, functions } of result) {
    if (!url.startsWith(SOURCES)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

let walked = 0;

/** Something of which a built-in method walks the items. */
interface Whole {
  readonly length?: number;
  readonly size?: number;
}
type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Puts a counting method in the place of a built-in one. Called millions of times: arguments go on as they came, and nothing is
 * decided anew at each call.
 */
type Counting = (method: Method) => Method;

const allOf = (whole: Whole): number => whole.length ?? whole.size ?? 0;

const all: Counting = (method) =>
  function (...given) {
    const answer = Reflect.apply(method, this, given) as unknown;
    walked += allOf(this as Whole);
    return answer;
  };
/** A search ends where it finds. */
const found: Counting = (method) =>
  function (...given) {
    const answer = Reflect.apply(method, this, given) as unknown;
    const [, from] = given;
    const start = typeof from === 'number' ? Math.max(0, from) : 0;
    const end = typeof answer === 'number' && answer >= 0 ? answer : allOf(this as Whole);
    walked += Math.max(0, end - start);
    return answer;
  };
const copied: Counting = (method) =>
  function (...given) {
    const answer = Reflect.apply(method, this, given) as unknown;
    walked += (answer as { length: number }).length;
    return answer;
  };

/** Built-in methods that walk what they belong to, of which the program's own code sees little or nothing. */
const WALKERS: readonly (readonly [object, Counting, readonly PropertyKey[]])[] = [
  [
    Array.prototype,
    all,
    [
      ...['fill', 'filter', 'flat', 'flatMap', 'forEach', 'includes', 'join', 'lastIndexOf', 'map'],
      ...['reduce', 'reverse', 'shift', 'sort', 'splice', 'unshift', 'keys', 'values', 'entries'],
      Symbol.iterator,
    ],
  ],
  [Array.prototype, found, ['indexOf', 'findIndex']],
  [Array.prototype, copied, ['concat', 'slice']],
  [Map.prototype, all, ['entries', 'forEach', 'keys', 'values', Symbol.iterator]],
  [Set.prototype, all, ['entries', 'forEach', 'keys', 'values', Symbol.iterator]],
  [String.prototype, all, ['normalize', 'replace', 'replaceAll', 'split', 'toLowerCase']],
  [String.prototype, found, ['indexOf']],
];

/** Counts what the built-in methods walk. @returns how to stop */
function watchWalkers(): () => void {
  const undo: (() => void)[] = [];
  for (const [owner, counting, names] of WALKERS)
    for (const name of names) {
      const kept = Object.getOwnPropertyDescriptor(owner, name);
      const method = kept?.value as Method | undefined;
      if (!kept || !method) throw new Error(`there is no ${String(name)}`);
      Object.defineProperty(owner, name, { ...kept, value: counting(method) });
      undo.push(() => Object.defineProperty(owner, name, kept));
    }
  return () => undo.forEach((put) => put());
}

/** The steps that a piece of work takes. What it does for the first time only is done before, when the caller runs it once uncounted. */
export async function stepsOf(work: () => unknown): Promise<number> {
  const stop = watchWalkers();
  try {
    takeSteps();
    walked = 0;
    await work();
    const items = walked;
    return takeSteps() + items;
  } finally {
    stop();
  }
}
