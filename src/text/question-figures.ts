/** What an officer calls the figures that an answer changes. */
import type { Said } from '../domain/language';

const FIGURES: Readonly<Record<string, string>> = {
  'households.total': 'Tổng số hộ',
  'households.poor': 'Hộ nghèo',
  'households.nearPoor': 'Hộ cận nghèo',
  'households.poorRate': 'Tỷ lệ hộ nghèo',
  'households.nearPoorRate': 'Tỷ lệ hộ cận nghèo',
  'households.people': 'Nhân khẩu',
  'opening.total': 'Tổng số hộ đầu năm',
  'opening.poor': 'Hộ nghèo đầu năm',
  'opening.nearPoor': 'Hộ cận nghèo đầu năm',
  'flow.poor.opening': 'Hộ nghèo đầu kỳ',
  'flow.poor.closing': 'Hộ nghèo cuối kỳ',
  'flow.nearPoor.opening': 'Hộ cận nghèo đầu kỳ',
  'flow.nearPoor.closing': 'Hộ cận nghèo cuối kỳ',
  'funding.total': 'Tổng kinh phí',
  'funding.central': 'Ngân sách trung ương',
  'funding.province': 'Ngân sách tỉnh',
  'funding.commune': 'Ngân sách xã',
};

const ENGLISH_FIGURES: Readonly<Record<string, string>> = {
  'households.total': 'All households',
  'households.poor': 'Poor households',
  'households.nearPoor': 'Near-poor households',
  'households.poorRate': 'Rate of poor households',
  'households.nearPoorRate': 'Rate of near-poor households',
  'households.people': 'People',
  'opening.total': 'All households at the start of the year',
  'opening.poor': 'Poor households at the start of the year',
  'opening.nearPoor': 'Near-poor households at the start of the year',
  'flow.poor.opening': 'Poor households at the start of the period',
  'flow.poor.closing': 'Poor households at the end of the period',
  'flow.nearPoor.opening': 'Near-poor households at the start of the period',
  'flow.nearPoor.closing': 'Near-poor households at the end of the period',
  'funding.total': 'All funding',
  'funding.central': 'Central budget',
  'funding.province': 'Provincial budget',
  'funding.commune': 'Commune budget',
};

/**
 * What an officer calls a figure; null for those that a card need not show.
 * @param target as the workbook names the target of which the figure is the result
 */
export function figureLabel(name: string, target: string | null): Said | null {
  const [vi, en] = [FIGURES[name], ENGLISH_FIGURES[name]];
  if (vi !== undefined && en !== undefined) return { vi, en };
  return target === null ? null : { vi: `Kết quả «${target}»`, en: `Result of «${target}»` };
}
