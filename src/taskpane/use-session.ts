/** The workbook as last read, and the ways to change what is known about it. */
import { useCallback, useEffect, useState } from 'react';
import type { Overview } from '../app/overview';
import type { PaneWorkLike, Seen } from '../app/pane-work';
import type { CellRef } from '../domain/address';
import type { Pass } from '../app/passes';
import type { Progress } from '../workbook/port';
import type { PaneHost } from './host';
import { today } from './preferences';
import { useJobs, type Jobs } from './use-job';

export interface Session {
  readonly host: PaneHost;
  readonly work: PaneWorkLike;
  readonly jobs: Jobs;
  readonly seen: Seen | null;
  readonly overview: Overview | null;
  /** Shows a cell of the workbook; a sheet that is gone is told as a problem. */
  go(cell: CellRef): void;
  /** Reads the workbook anew. */
  read(): Promise<Seen | undefined>;
  /** Takes over what a job has read. */
  see(seen: Seen): void;
  /**
   * Passes a stop with a reason and keeps the reason in the workbook.
   * @returns whether it was kept
   */
  pass(pass: Pass): Promise<boolean>;
  /**
   * Writes sheets and tells the host of them; the first is shown.
   * @returns undefined when nothing came of it
   */
  write<T extends { readonly sheets: readonly string[] }>(
    job: (progress: Progress) => Promise<T>,
  ): Promise<T | undefined>;
  /** Keeps settings in the workbook. @returns whether they were kept */
  settle(settings: ReadonlyMap<string, string>): Promise<boolean>;
}

export function useSession(host: PaneHost): Session {
  const jobs = useJobs();
  const { run, fail } = jobs;
  const { work } = host;
  const [seen, see] = useState<Seen | null>(null);
  // What was written before the reading after it failed stands in the workbook all the same.
  const left = jobs.problem?.after;
  useEffect(() => {
    if (left !== undefined) host.written?.([]);
  }, [host, left]);

  const keep = async (
    wish: Omit<Parameters<PaneWorkLike['keep']>[0], 'today'>,
  ): Promise<boolean> => {
    const kept = await run('keep', async (progress) => {
      const { seen: fresh, sheets } = await work.keep({ ...wish, today: today() }, progress);
      if (sheets.length > 0) host.written?.(sheets);
      see(fresh);
      return true;
    });
    return kept ?? false;
  };

  // It keeps its identity, so that the pane reads no second time because a job has begun or ended.
  const read = useCallback(
    () =>
      run('read', async (progress) => {
        const fresh = await work.read({ today: today() }, progress);
        see(fresh);
        return fresh;
      }),
    [run, work],
  );
  return {
    host,
    work,
    jobs,
    seen,
    overview: seen?.overview ?? null,
    go: (cell) => void (async () => host.goTo(cell))().catch(fail),
    read,
    see,
    pass: (pass) => keep({ passes: [pass] }),
    write: (job) =>
      run('write', async (progress) => {
        const done = await job(progress);
        host.written?.(done.sheets, done.sheets[0]);
        return done;
      }),
    settle: (settings) => keep({ settings }),
  };
}
