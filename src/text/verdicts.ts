import type { Said } from '../domain/language';
import type { TargetVerdict } from '../domain/targets';
import words from './verdicts.json';

/** How a judged target is called. */
export const verdictWords: Readonly<Record<TargetVerdict, string>> = words;

/** The same where a person may read English; a Biểu has its own words. */
export const verdictsIn: Said<typeof verdictWords> = {
  vi: verdictWords,
  en: { above: 'Exceeded', met: 'Met', missed: 'Not met' },
};

const BY_WORD = new Map(
  (['above', 'met', 'missed'] as const).map((verdict) => [verdictWords[verdict], verdict]),
);

/** What a word of a Biểu says; null for none. */
export function verdictOf(word: string | null): TargetVerdict | null {
  return BY_WORD.get(word ?? '') ?? null;
}
