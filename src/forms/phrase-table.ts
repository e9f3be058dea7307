/** Phrases and what each of them names, found at a place among the words of a label. */
import type { Coordinates } from './coordinates';

/** Phrases by their first word, the longest first; once with accents, once without. */
export class Table {
  private readonly byFirst = new Map<string, { words: string[]; is: Coordinates | null }[]>();
  private readonly all = new Set<string>();

  constructor(readonly key: (text: string) => string) {}

  add(phrase: string, is: Coordinates | null): void {
    const own = this.key(phrase).split(/\s+/);
    const whole = own.join(' ');
    if (this.all.has(whole)) return;
    this.all.add(whole);
    const first = own[0] ?? '';
    const list = this.byFirst.get(first) ?? [];
    const shorter = list.findIndex((one) => one.words.length < own.length);
    list.splice(shorter < 0 ? list.length : shorter, 0, { words: own, is });
    this.byFirst.set(first, list);
  }

  /** Every phrase that begins there. */
  at(tokens: readonly string[], from: number): { length: number; is: Coordinates | null }[] {
    const token = (at: number): string => this.key(tokens[at] ?? '');
    return (this.byFirst.get(token(from)) ?? [])
      .filter((one) => one.words.every((word, index) => token(from + index) === word))
      .map(({ words: own, is }) => ({ length: own.length, is }));
  }
}
