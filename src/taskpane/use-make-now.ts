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
  { host, jobs, work, see }: Session,
  done: (made: MadeNow) => void,
): MakeNowState {
  const [waiting, setWaiting] = useState<readonly string[] | null>(null);
  const [madeNow, setMadeNow] = useState<MadeNow | null>(null);
  const { run, busy, problem, forget: forgetProblem } = jobs;

  const make = useCallback(
    async (forms: readonly string[]) => {
      const made = await run('preview', async (progress) => {
        const previewed = await work.preview({ forms, period: null, today: today() }, progress);
        see(previewed.seen);
        return previewed;
      });
      if (!made) return;
      const sheets =
        made.preview.made.length === 0
          ? []
          : await run('write', async (progress) => {
              const written = await work.write({ fresh: true }, progress);
              host.written?.(written.sheets, written.sheets[0]);
              see({ ...made.seen, bieu: written.standing });
              return written.bieu;
            });
      if (!sheets) return;
      const result = { sheets, notMade: made.preview.notMade };
      setMadeNow(result);
      done(result);
    },
    [done, host, run, see, work],
  );

  useEffect(() => {
    if (!waiting || busy) return;
    setWaiting(null);
    if (!problem?.cancelled) void make(waiting);
  }, [busy, make, problem, waiting]);

  const ask = useCallback(
    (forms: readonly string[]) => {
      forgetProblem();
      setMadeNow(null);
      setWaiting(forms);
    },
    [forgetProblem],
  );
  const forget = useCallback(() => setMadeNow(null), []);
  return { madeNow, ask, forget };
}
