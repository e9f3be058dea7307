/** What a figure of households measures, and of which moment. */
import { type Language, type SaidWords, wordOf } from '../domain/language';
import words from './figure-words.json';

const PARTS: SaidWords = words;

/** "closing.poor" in words. */
export function measure(path: string, language: Language = 'vi'): string {
  return path
    .split('.')
    .reverse()
    .map((part) => wordOf(PARTS, part, language))
    .join(' ');
}
