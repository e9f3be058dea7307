/** Why two lines are taken for one person or one household, and how surely. */
import { type Language, type SaidWords, wordOf } from '../domain/language';
import words from './links.json';

const GRADES: SaidWords = words.grades;

const REASONS: SaidWords = words.reasons;

const LINKS: SaidWords = words.links;

/** How sure a pair is. */
export function gradeWord(grade: string, language: Language = 'vi'): string {
  return wordOf(GRADES, grade, language);
}

/** Why two lines are taken for one person. */
export function reasonWords(reason: string, language: Language = 'vi'): string {
  return wordOf(REASONS, reason, language);
}

/** Why two lines of two registers are taken for one household. */
export function linkWords(reason: string, language: Language = 'vi'): string {
  return LINKS[reason]?.[language] ?? reasonWords(reason, language);
}
