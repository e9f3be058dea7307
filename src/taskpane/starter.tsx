/**
 * The template sheets: added to the open workbook with one click, and what is said of it
 * afterwards.
 */
import { useState } from 'react';
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
export function useStarter({ go, host, work, write }: Session, done: () => void): StarterState {
  const [added, setAdded] = useState(false);
  const add = async (): Promise<void> => {
    const year = Number(today().slice(0, 4));
    const made = await write((progress) => work.starter({ year }, progress));
    if (!made) return;
    const [sheet] = made.sheets;
    if (!host.written && sheet !== undefined) go({ sheet, cell: 'A1' });
    setAdded(true);
    done();
  };
  return { added, add, forget: () => setAdded(false) };
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
