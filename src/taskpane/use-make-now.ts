/** The one-click commands of the ribbon: read, make, write, and tell what came of it. */
import { useCallback, useEffect, useState } from 'react';
import type { FormRefused } from '../app/pane-work';
import { today } from './preferences';
import type { Session } from './use-session';

/** What a click has come to. */
export interface MadeNow {
  readonly sheets: readonly string[];
  readonly notMade: readonly FormRefused[];
}

export interface MakeNowState {
  /** The last click's result, until the officer goes on. */
  readonly madeNow: MadeNow | null;
  /**
   * A click while a job runs waits for its end; one that the officer cancels takes the waiting
   * click with it.
   */
  ask(forms: readonly string[]): void;
  forget(): void;
}

/** @param done called with the result of a click, to show it */
export function useMakeNow(
  { jobs, work, write, see }: Session,
  done: (made: MadeNow) => void,
): MakeNowState {
  const [waiting, setWaiting] = useState<readonly string[] | null>(null);
  const [madeNow, setMadeNow] = useState<MadeNow | null>(null);
  const { run, busy, problem, forget: forgetProblem } = jobs;

  const make = async (forms: readonly string[]): Promise<void> => {
    const made = await run('preview', async (progress) => {
      const previewed = await work.preview({ forms, period: null, today: today() }, progress);
      see(previewed.seen);
      return previewed;
    });
    if (!made) return;
    const { notMade } = made.preview;
    const written =
      made.preview.made.length === 0
        ? { bieu: [] }
        : await write(async (progress) => {
            const added = await work.write({ fresh: true }, progress);
            see({ ...made.seen, bieu: added.standing });
            return added;
          });
    if (!written) return;
    const result = { sheets: written.bieu, notMade };
    setMadeNow(result);
    done(result);
  };

  useEffect(() => {
    if (!waiting || busy) return;
    setWaiting(null);
    if (!problem?.cancelled) void make(waiting);
  }, [busy, problem, waiting]);

  const ask = useCallback(
    (forms: readonly string[]) => {
      forgetProblem();
      setMadeNow(null);
      setWaiting(forms);
    },
    [forgetProblem],
  );
  return { madeNow, ask, forget: () => setMadeNow(null) };
}
