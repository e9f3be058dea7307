/** The workbook as last read, and the ways to change what is known about it. */
import { useCallback, useMemo, useState } from 'react';
import { settingsChange } from '../actions/keep-settings';
import { overviewOf, type Overview } from '../actions/overview';
import type { Pass } from '../actions/passes';
import { survey, type Survey, type SurveyOptions } from '../actions/survey';
import type { Progress, WorkbookPort } from '../workbook/port';
import { breathing } from './breathing-port';
import type { PaneHost } from './host';
import { useJobs, type Jobs } from './use-job';

export interface Session {
  readonly host: PaneHost;
  /** The host's workbook, read in steps that leave the page alive. */
  readonly port: WorkbookPort;
  readonly jobs: Jobs;
  readonly seen: Survey | null;
  readonly overview: Overview | null;
  /** Reads the workbook anew. */
  read(): Promise<Survey | undefined>;
  /** Reads inside another job. */
  readWith(progress: Progress): Promise<Survey>;
  /** Passes a stop with a reason and keeps the reason in the workbook. @returns whether it was kept */
  pass(pass: Pass): Promise<boolean>;
  /** Keeps settings in the workbook. @returns whether they were kept */
  settle(settings: ReadonlyMap<string, string>): Promise<boolean>;
}

export function useSession(host: PaneHost): Session {
  const jobs = useJobs();
  const { run } = jobs;
  const port = useMemo(() => breathing(host.port), [host]);
  const [seen, setSeen] = useState<Survey | null>(null);

  const readWith = useCallback(async (progress: Progress, options: SurveyOptions = {}) => {
    const fresh = await survey(port, { ...options, progress });
    setSeen(fresh);
    return fresh;
  }, [port]);

  /** The reading with the officer's word is written down first, so that a failed write leaves the list as it was. */
  const keep = useCallback((options: SurveyOptions) => run('keep', async (progress) => {
    const wanted = await survey(port, { ...options, ...(progress.signal ? { progress: { signal: progress.signal } } : {}) });
    const change = settingsChange(await port.sheets(), wanted.recognition.tables, wanted.facts, wanted.findings);
    if (change) {
      const { sheets } = await port.write([change], progress);
      host.written?.(sheets);
    }
    await readWith({});
    return true;
  }), [host, port, readWith, run]);

  // Each way to act keeps its identity, so that nothing that depends on it runs again because a job has begun or ended.
  const read = useCallback(() => run('read', (progress) => readWith(progress)), [readWith, run]);
  const pass = useCallback(async (given: Pass) => (await keep({ passes: [given] })) ?? false, [keep]);
  const settle = useCallback(async (settings: ReadonlyMap<string, string>) => (await keep({ settings })) ?? false, [keep]);
  const overview = useMemo(() => seen && overviewOf(seen), [seen]);
  return { host, port, jobs, seen, overview, read, readWith, pass, settle };
}
