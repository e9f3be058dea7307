/**
 * What a mistyped header was probably meant to be: "Hộ nghòe" for "Hộ nghèo". It is a question to
 * the officer and never a reading.
 */
import { plainKey } from '../../domain/match-key';
import { knownWords, readHeaderText } from '../headers/reading';
import { KINDS, type KindRules } from '../vocabulary/kinds';
import { matchColumn } from './match';
import { nearestOf } from './near-words';

export interface NearMiss {
  /** The header with the mended words, without accents, as the vocabulary keeps them. */
  readonly text: string;
  readonly label: string;
}

/**
 * The field that the header gives once its unknown words are mended, unless the table has it
 * already.
 */
export function nearMiss(
  kind: KindRules,
  texts: readonly string[],
  taken: ReadonlySet<string>,
): NearMiss | null {
  const mended = texts.map(mendHeader);
  if (mended.every((text, index) => text === texts[index])) return null;
  const match = matchColumn(kind, { texts: mended, moment: null });
  return match && match.quality === 'exact' && !taken.has(match.rule.id)
    ? { text: mended.join(' > '), label: match.rule.label }
    : null;
}

/**
 * The same for a header that belongs to no known table: the first kind in which it would mean
 * something.
 */
export function nearMissAnywhere(texts: readonly string[]): NearMiss | null {
  for (const kind of KINDS) {
    const near = kind.kind === 'settings' ? null : nearMiss(kind, texts, new Set());
    if (near) return near;
  }
  return null;
}

/** Unknown words replaced by the only known word that is a slip away. */
function mendHeader(text: string): string {
  const { unknown } = readHeaderText(text);
  if (unknown.length === 0 || unknown.length > 3) return text;
  const words = new Map<string, string>();
  for (const word of unknown) {
    const near = nearestOf(word, knownWords());
    if (near === null) return text;
    words.set(word, near);
  }
  return plainKey(text)
    .split(/[^a-z0-9%]+/)
    .map((word) => words.get(word) ?? word)
    .join(' ');
}
