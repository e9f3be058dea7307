/** Why two lines are taken for one person or one household, and how surely. */
import type { Language } from '../domain/language';
import words from './links.json';

type Words = Readonly<Record<string, string>>;

const GRADES: Words = words.grades;

const GRADES_EN: Words = words.gradesEn;

const REASONS: Words = words.reasons;

const REASONS_EN: Words = words.reasonsEn;

const LINKS: Words = words.links;

const LINKS_EN: Words = words.linksEn;

/** How sure a pair is. */
export function gradeWord(grade: string, language: Language = 'vi'): string {
  return (language === 'vi' ? GRADES : GRADES_EN)[grade] ?? grade;
}

/** Why two lines are taken for one person. */
export function reasonWords(reason: string, language: Language = 'vi'): string {
  return (language === 'vi' ? REASONS : REASONS_EN)[reason] ?? reason;
}

/** Why two lines of two registers are taken for one household. */
export function linkWords(reason: string, language: Language = 'vi'): string {
  return (language === 'vi' ? LINKS : LINKS_EN)[reason] ?? reasonWords(reason, language);
}
