/** Words that several of these findings share. */

import type { Texts } from '../define';

export const FIGURES: Readonly<Record<string, string>> = {
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

export const figure = (p: Texts<'figure' | 'name'>): string =>
  FIGURES[p.figure] ?? (p.name !== '' ? p.name : p.figure);

export const at = (p: Texts<'line'>): string => (p.line !== '' ? `Đoạn ${p.line}: ` : '');
