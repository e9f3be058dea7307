/** What a figure of households measures, and of which moment. */
import { type Language, type SaidWords, wordOf } from '../domain/language';

const PARTS: SaidWords = {
  total: { vi: 'tổng số hộ', en: 'all households' },
  poor: { vi: 'hộ nghèo', en: 'poor households' },
  nearPoor: { vi: 'hộ cận nghèo', en: 'near-poor households' },
  poorRate: { vi: 'tỷ lệ hộ nghèo', en: 'rate of poor households' },
  nearPoorRate: { vi: 'tỷ lệ hộ cận nghèo', en: 'rate of near-poor households' },
  people: { vi: 'nhân khẩu', en: 'people' },
  poorPoints: { vi: 'điểm % hộ nghèo giảm', en: 'fall of the poor in points of percent' },
  nearPoorPoints: {
    vi: 'điểm % hộ cận nghèo giảm',
    en: 'fall of the near-poor in points of percent',
  },
  opening: { vi: 'đầu năm', en: '(start of the year)' },
  closing: { vi: 'cuối năm', en: '(end of the year)' },
  reduction: { vi: 'giảm trong năm', en: '(fall in the year)' },
};

/** "closing.poor" in words. */
export function measure(path: string, language: Language = 'vi'): string {
  return path
    .split('.')
    .reverse()
    .map((part) => wordOf(PARTS, part, language))
    .join(' ');
}
