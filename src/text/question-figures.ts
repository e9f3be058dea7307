/** What an officer calls the figures that an answer changes. */
import type { Said } from '../domain/language';
import words from './question-figures.json';

const FIGURES: Readonly<Record<string, string>> = words.figures;

const ENGLISH_FIGURES: Readonly<Record<string, string>> = words.englishFigures;

/**
 * What an officer calls a figure; null for those that a card need not show.
 * @param target as the workbook names the target of which the figure is the result
 */
export function figureLabel(name: string, target: string | null): Said | null {
  const [vi, en] = [FIGURES[name], ENGLISH_FIGURES[name]];
  if (vi !== undefined && en !== undefined) return { vi, en };
  return target === null ? null : { vi: `Kết quả «${target}»`, en: `Result of «${target}»` };
}
