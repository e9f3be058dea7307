/** What the pane's wishes have in common. */
import type { Progress } from '../../workbook/port';
import type { Seen } from './views';

export interface Kept {
  readonly seen: Seen;
  readonly sheets: readonly string[];
}
export interface Sheets {
  readonly sheets: readonly string[];
}
/** Today on the machine's calendar, YYYY-MM-DD. */
export interface Day {
  readonly today: string;
}
export interface FormWish extends Day {
  readonly forms: readonly string[];
  readonly period: string | null;
}

/** A click on something that is no more asks for a new reading, and needs no other sentence. */
export class Outdated extends Error {}

/** A reading inside a write tells no progress of its own: the bar is about the write. */
export function quiet({ signal }: Progress): { progress?: Progress } {
  return signal ? { progress: { signal } } : {};
}
