/** Words that several of these findings share. */
import type { Language, Said, SaidWords } from '../../domain/language';
import type { Texts } from '../define';
import { inEnglish } from '../english';
import said from '../said.json';

const FIGURES: SaidWords = {
  'funding.total': said.totalFunding,
  'funding.central': said.centralMoney,
  'funding.local': said.localMoney,
  'funding.province': said.province,
  'funding.commune': said.commune,
  'target.a1': said.poorRate,
  'target.a2': said.poorFewer,
  'target.b1': said.nearPoorRate,
  'target.b2': said.nearPoorFewer,
};

/** What a figure measures: by its key, or as whoever found it names it. */
export function figure(
  p: Texts<'figure'> & Partial<Texts<'name'>>,
  language: Language = 'vi',
): string {
  const name = FIGURES[p.figure]?.[language] ?? (p.name || p.figure);
  return language === 'vi' ? name : inEnglish(name);
}

const PARAGRAPH: Said = { vi: 'Đoạn', en: 'In paragraph' };

export const at = (p: Texts<'line'>, language: Language = 'vi'): string =>
  p.line !== '' ? `${PARAGRAPH[language]} ${p.line}: ` : '';
