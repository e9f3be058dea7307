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

interface Piece {
  readonly length: number;
  readonly found: boolean;
  readonly is: Coordinates | null;
}

/**
 * The label in phrases: as few unknown words as can be, then as few phrases.
 * @param longest of as many phrases the ones with the longest in them, and not the longest first
 */
export function parted(
  tokens: readonly string[],
  tables: readonly Table[],
  longest: boolean,
): Piece[] {
  const best: { cost: number; piece: Piece | null }[] = Array.from(
    { length: tokens.length + 1 },
    () => ({ cost: Infinity, piece: null }),
  );
  best[tokens.length] = { cost: 0, piece: null };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const pieces: Piece[] = [
      ...tables
        .flatMap((table) => table.at(tokens, at))
        .map(({ length, is }) => ({ length, found: true, is })),
      { length: 1, found: false, is: null },
    ];
    for (const piece of pieces) {
      const long = longest ? piece.length ** 2 / 10_000 : 0;
      const cost = (best[at + piece.length]?.cost ?? Infinity) + (piece.found ? 1 - long : 1000);
      if (cost < (best[at]?.cost ?? Infinity)) best[at] = { cost, piece };
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const piece = best[at]?.piece;
    if (!piece) break;
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}
