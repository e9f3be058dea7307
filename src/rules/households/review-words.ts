/** Words of the findings about the classes, scores and marks of a register. */
import { type Language, type SaidWords, wordOf } from '../../domain/language';
import type { Around } from '../define';
import words from './review-words.json';

const CLASSES: SaidWords = words.classes;

export function classWord(group: string, language: Language = 'vi'): string {
  return wordOf(CLASSES, group, language);
}

export function cells(a: Around): string {
  return ` (ô ${a.places})`;
}
