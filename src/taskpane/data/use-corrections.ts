/**
 * What the officer has said about the reading and not yet kept: nothing changes before they keep
 * it.
 */
import { useState } from 'react';
import { withEntry } from '../parts/toggled';
import { useSessionContext } from '../session-context';

export interface Corrections {
  readonly count: number;
  /** What was chosen, or what is kept when nothing was. */
  value(code: string, kept: string | null): string;
  set(code: string, value: string, kept: string | null): void;
  keep(): Promise<void>;
  drop(): void;
  /** True after the last ones were kept, until the next is chosen. */
  readonly kept: boolean;
}

export function useCorrections(): Corrections {
  const { settle } = useSessionContext();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [kept, setKept] = useState(false);
  return {
    count: chosen.size,
    value: (code, now) => chosen.get(code) ?? now ?? '',
    set: (code, wanted, now) => {
      setKept(false);
      setChosen((before) => withEntry(before, code, wanted === (now ?? '') ? null : wanted));
    },
    keep: async () => {
      if (!(await settle(chosen))) return;
      setChosen(new Map());
      setKept(true);
    },
    drop: () => setChosen(new Map()),
    kept,
  };
}
