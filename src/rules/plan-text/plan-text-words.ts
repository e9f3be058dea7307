/** Words that several of these findings share. */
import type { Texts } from '../define';

const FIGURES: Readonly<Record<string, string>> = {
  'funding.total': 'tổng kinh phí',
  'funding.central': 'vốn ngân sách trung ương',
  'funding.local': 'vốn ngân sách địa phương',
  'funding.province': 'ngân sách tỉnh',
  'funding.commune': 'ngân sách xã',
  'target.a1': 'tỷ lệ hộ nghèo',
  'target.a2': 'số hộ nghèo giảm',
  'target.b1': 'tỷ lệ hộ cận nghèo',
  'target.b2': 'số hộ cận nghèo giảm',
};

/** What a figure measures: by its key, or as whoever found it names it. */
export function figure(p: Texts<'figure'> & Partial<Texts<'name'>>): string {
  return FIGURES[p.figure] ?? (p.name || p.figure);
}

export const at = (p: Texts<'line'>): string => (p.line !== '' ? `Đoạn ${p.line}: ` : '');

export const atEnglish = (p: Texts<'line'>): string =>
  p.line !== '' ? `In paragraph ${p.line}: ` : '';
