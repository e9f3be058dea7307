/**
 * The template sheets: added to the open workbook with one click, and what is said of it
 * afterwards.
 */
import { useCallback, useState } from 'react';
import { today } from './preferences';
import type { Session } from './use-session';
import { useWords } from './words';
import { Notice } from './parts/notice';

export interface StarterState {
  /** Whether the sheets were added and the officer has not closed the message about it. */
  readonly added: boolean;
  add(): Promise<void>;
  forget(): void;
}

/** @param done called when the sheets are there */
export function useStarter({ go, host, jobs, work }: Session, done: () => void): StarterState {
  const [added, setAdded] = useState(false);
  const { run } = jobs;
  const add = useCallback(async () => {
    const sheets = await run(
      'write',
      async (progress) =>
        (await work.starter({ year: Number(today().slice(0, 4)) }, progress)).sheets,
    );
    if (!sheets) return;
    host.written?.(sheets, sheets[0]);
    if (!host.written && sheets[0] !== undefined) go({ sheet: sheets[0], cell: 'A1' });
    setAdded(true);
    done();
  }, [done, go, host, run, work]);
  const forget = useCallback(() => setAdded(false), []);
  return { added, add, forget };
}

/** What comes next, and how to take the sheets back. */
export function StarterBar({ onClose }: { onClose: () => void }) {
  const { first } = useWords();
  return (
    <Notice intent="success" title={first.starterDone} onClose={onClose}>
      {first.starterNext}
    </Notice>
  );
}
