/**
 * One job at a time: a click while a job runs is ignored, the job can be cancelled, and every way
 * out unlocks the pane.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Progress } from '../workbook/port';
import { nextTurn } from '../app/pane-work/breathing';
import { problemOf, type Problem } from './problem';
import { useWords } from './words';

export type JobKind =
  'read' | 'preview' | 'write' | 'keep' | 'repair' | 'file' | 'merge' | 'flows' | 'duplicates';

export interface Busy {
  readonly kind: JobKind;
  readonly done: number;
  readonly total: number;
  /** Rows read so far; 0 where none are. */
  readonly rows: number;
  readonly cancelling: boolean;
}

export interface Jobs {
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  /** @returns what the job made, or undefined when it was ignored, cancelled or failed */
  run<T>(kind: JobKind, job: (progress: Progress) => Promise<T>): Promise<T | undefined>;
  /** Tells of something that failed outside of a job, such as going to a cell. */
  fail(error: unknown): void;
  cancel(): void;
  forget(): void;
}

export function useJobs(): Jobs {
  const words = useWords();
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  // Another language words it anew, and starts no job again.
  const problem = useMemo(() => failed && problemOf(failed.error, words), [failed, words]);

  const run = useCallback(
    async <T>(kind: JobKind, job: (progress: Progress) => Promise<T>): Promise<T | undefined> => {
      if (running.current) return undefined;
      const controller = new AbortController();
      running.current = controller;
      setFailed(null);
      setBusy({ kind, done: 0, total: 0, rows: 0, cancelling: false });
      try {
        await nextTurn();
        return await job({
          signal: controller.signal,
          report: (done, total) => setBusy((now) => now && { ...now, done, total }),
          rows: (rows) => setBusy((now) => now && { ...now, rows }),
        });
      } catch (error) {
        setFailed({ error });
        return undefined;
      } finally {
        running.current = null;
        setBusy(null);
      }
    },
    [],
  );

  const cancel = (): void => {
    running.current?.abort();
    setBusy((now) => now && { ...now, cancelling: true });
  };
  const fail = useCallback((error: unknown) => setFailed({ error }), []);
  const forget = useCallback(() => setFailed(null), []);
  return { busy, problem, run, fail, cancel, forget };
}
