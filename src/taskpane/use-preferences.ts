/** The options of the pane, the same for every part of the page. */
import { useSyncExternalStore } from 'react';
import { keepPreferences, readPreferences, type Preferences } from './preferences';

let now: Preferences | null = null;
const listeners = new Set<() => void>();

function current(): Preferences {
  return (now ??= readPreferences());
}

function change(part: Partial<Preferences>): void {
  now = { ...current(), ...part };
  keepPreferences(now);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function usePreferences(): {
  readonly preferences: Preferences;
  readonly change: (part: Partial<Preferences>) => void;
} {
  return { preferences: useSyncExternalStore(subscribe, current), change };
}

/** Forgets what is held in memory, so that the next look reads what is kept. */
export function forgetPreferences(): void {
  now = null;
}
