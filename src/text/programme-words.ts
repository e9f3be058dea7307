/** What forms and texts call a programme where its own data do not say it. */
import type { ProgrammeWords } from '../regulations';
import words from './programme-words.json';

/** For lines of more than one programme, and for a year of which no programme is known. */
export const OTHER_WORDS: Readonly<
  Record<'several' | 'none', Omit<ProgrammeWords, 'short' | 'unconfirmed'>>
> = words;

/**
 * @param until the last day on which carried-over money may be spent; null for money of the year
 */
export function programmeHeading(name: string, until: string | null): string {
  return until === null ? name : `${name}: vốn kéo dài, giải ngân đến hết ngày ${until}`;
}
