/** Words that several of these findings share. */
import type { Language, Said, SaidWords } from '../../domain/language';
import type { Texts } from '../define';
import { inEnglish } from '../english';

const FIGURES: SaidWords = {
  'funding.total': { vi: 'tổng kinh phí', en: 'total funding' },
  'funding.central': { vi: 'vốn ngân sách trung ương', en: 'money of the central budget' },
  'funding.local': { vi: 'vốn ngân sách địa phương', en: 'money of the local budget' },
  'funding.province': { vi: 'ngân sách tỉnh', en: 'the provincial budget' },
  'funding.commune': { vi: 'ngân sách xã', en: 'the communal budget' },
  'target.a1': { vi: 'tỷ lệ hộ nghèo', en: 'the rate of poor households' },
  'target.a2': { vi: 'số hộ nghèo giảm', en: 'poor households fewer' },
  'target.b1': { vi: 'tỷ lệ hộ cận nghèo', en: 'the rate of near-poor households' },
  'target.b2': { vi: 'số hộ cận nghèo giảm', en: 'near-poor households fewer' },
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
