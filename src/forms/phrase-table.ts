/** Phrases and what each of them names, found at a place among the words of a label. */
import type { Coordinates } from './coordinates';

/** A word of a phrase, and the words that go on from there. */
interface Word {
  next?: Map<string, Word>;
  /** What the phrase names that ends here; null for one that says nothing. */
  is?: Coordinates | null;
}

/** Phrases word by word, once with accents, once without; of two alike the first holds. */
export class Table {
  private readonly first: Word = {};
  /** Phrases that are sorted in when one is first looked for: few forms are without accents. */
  private readonly waiting: (readonly [phrase: string, is: Coordinates | null])[] = [];

  /** @param base phrases that stand behind those of this table */
  constructor(
    readonly key: (text: string) => string,
    private readonly base: Table | null = null,
  ) {}

  add(phrase: string, is: Coordinates | null): void {
    this.waiting.push([phrase, is]);
  }

  private sortIn([phrase, is]: readonly [phrase: string, is: Coordinates | null]): void {
    let word = this.first;
    for (const own of this.key(phrase).split(/\s+/)) {
      word.next ??= new Map();
      const next: Word = word.next.get(own) ?? {};
      word.next.set(own, next);
      word = next;
    }
    if (word.is === undefined) word.is = is;
  }

  /** Every phrase that begins there, the longest first. */
  at(tokens: readonly string[], from: number): { length: number; is: Coordinates | null }[] {
    for (const one of this.waiting.splice(0)) this.sortIn(one);
    const own: { length: number; is: Coordinates | null }[] = [];
    let word: Word | undefined = this.first;
    for (let at = from; word && at <= tokens.length; at++) {
      if (at > from && word.is !== undefined) own.push({ length: at - from, is: word.is });
      word = word.next?.get(this.key(tokens[at] ?? ''));
    }
    own.reverse();
    const more = this.base?.at(tokens, from) ?? [];
    return more.length === 0 ? own : [...own, ...more].sort((a, b) => b.length - a.length);
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
