/**
 * A long text in the cells of a sheet, where every program that saves workbooks keeps it: cut into
 * pieces that a cell can hold, each with its number and a digest over the whole, so that a piece
 * that was lost or changed is seen. It is written in letters that nobody reads, so that a search
 * through the sheet never ends in it.
 */
import { fromBase64, toBase64 } from './base64';
import { sha256 } from './sha256';

/**
 * What is kept: the last generated cells on a Biểu; on the settings sheet what was sent, and blank
 * forms of the office.
 */
export type KeptKind = 'bieu' | 'chot' | 'mau';

/** Of those the ones that the settings sheet keeps. */
export function isKeptSetting(value: unknown): value is string {
  return isKeptPiece('chot', value) || isKeptPiece('mau', value);
}

/** A cell holds 32,767 characters. */
const LONGEST = 30_000;

const START = 'giam-ngheo:';
const PIECE = /^giam-ngheo:([a-z]+) (\d+)\/(\d+) ([0-9a-f]{16}): ([\s\S]*)$/;

export function keptPieces(kind: KeptKind, plain: string): string[] {
  const text = toBase64(new TextEncoder().encode(plain));
  const count = Math.max(1, Math.ceil(text.length / LONGEST));
  const digest = sha256(text).slice(0, 16);
  return Array.from(
    { length: count },
    (_, at) =>
      `${START}${kind} ${at + 1}/${count} ${digest}: ${text.slice(at * LONGEST, (at + 1) * LONGEST)}`,
  );
}

export function isKeptPiece(kind: KeptKind, value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(`${START}${kind} `);
}

const WHOLE_PIECE = /^giam-ngheo:[a-z]+ \d+\/\d+ [0-9a-f]{16}: [A-Za-z\d+/=]*$/;

/**
 * A piece of any kind, in its letters alone: long, but nothing in which anybody looks for words.
 */
export const isAnyKeptPiece = (text: string): boolean =>
  text.startsWith(START) && WHOLE_PIECE.test(text);

/**
 * The texts whose pieces are all there and unchanged, in the order of their first pieces.
 * @param pieces in the order in which they are found
 * @returns `broken` when there are pieces of a text that is not whole, which are its `rest`
 */
export function keptTexts(
  kind: KeptKind,
  pieces: readonly string[],
): {
  readonly texts: readonly string[];
  readonly broken: boolean;
  readonly rest: readonly string[];
} {
  const found = new Map<string, { count: number; parts: Map<number, string> }>();
  for (const piece of pieces) {
    const [, of, number, count, digest, part] = PIECE.exec(piece) ?? [];
    if (of !== kind || digest === undefined || part === undefined) {
      found.set(piece, { count: 0, parts: new Map() });
      continue;
    }
    const own = found.get(digest) ?? { count: Number(count), parts: new Map() };
    own.parts.set(Number(number), part);
    found.set(digest, own);
  }
  const texts: string[] = [];
  const whole = new Set<string>();
  for (const [digest, { count, parts }] of found) {
    const text = Array.from({ length: count }, (_, at) => parts.get(at + 1) ?? '').join('');
    if (count === 0 || sha256(text).slice(0, 16) !== digest) continue;
    texts.push(new TextDecoder().decode(fromBase64(text)));
    whole.add(digest);
  }
  const rest = pieces.filter((piece) => !whole.has(PIECE.exec(piece)?.[4] ?? ''));
  return { texts, broken: texts.length < found.size, rest };
}
