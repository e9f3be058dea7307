/** Words of the findings about the classes, scores and marks of a register. */
import { type Language, type SaidWords, wordOf } from '../../domain/language';
import type { Around } from '../define';

const CLASSES: SaidWords = {
  poor: { vi: 'hộ nghèo', en: 'poor' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor' },
  average: { vi: 'hộ có mức sống trung bình', en: 'of average living standard' },
  'not-poor': { vi: 'hộ không nghèo', en: 'not poor' },
};

export function classWord(group: string, language: Language = 'vi'): string {
  return wordOf(CLASSES, group, language);
}

export function cells(a: Around): string {
  return ` (ô ${a.places})`;
}
