/**
 * What the officer has said about the reading and not yet kept: nothing changes before they keep
 * it.
 */
import { useCallback, useState } from 'react';
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
  const value = useCallback(
    (code: string, now: string | null) => chosen.get(code) ?? now ?? '',
    [chosen],
  );
  const set = useCallback((code: string, wanted: string, now: string | null) => {
    setKept(false);
    setChosen((before) => {
      const after = new Map(before);
      if (wanted === (now ?? '')) after.delete(code);
      else after.set(code, wanted);
      return after;
    });
  }, []);
  const keep = useCallback(async () => {
    if (!(await settle(chosen))) return;
    setChosen(new Map());
    setKept(true);
  }, [chosen, settle]);
  const drop = useCallback(() => setChosen(new Map()), []);
  return { count: chosen.size, value, set, keep, drop, kept };
}
