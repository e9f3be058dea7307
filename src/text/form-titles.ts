/**
 * What each form is about, for a list that is read in English; the forms themselves are Vietnamese.
 */
import words from './form-titles.json';

const ENGLISH: Readonly<Partial<Record<string, string>>> = words;

/** @returns undefined for a form that nobody has put into English */
export function englishTitle(form: string): string | undefined {
  return ENGLISH[form];
}
