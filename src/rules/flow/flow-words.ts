/** Words of the findings about how many households became poor or left. */
import { type Language, type Said, type SaidWords, wordOf } from '../../domain/language';
import type { Texts } from '../define';

export const BLOCKS: Said = {
  vi: 'Biểu diễn biến hộ chưa được lập.',
  en: 'The forms of changes in households are not made.',
};

const GROUPS: SaidWords = {
  poor: { vi: 'hộ nghèo', en: 'poor households' },
  nearPoor: { vi: 'hộ cận nghèo', en: 'near-poor households' },
};

export function group(p: Texts<'group'>, language: Language = 'vi'): string {
  return wordOf(GROUPS, p.group, language);
}

const COMMUNE: Said = { vi: 'Toàn xã', en: 'Whole commune' };

export function place(p: Texts<'place'>, language: Language = 'vi'): string {
  return p.place === '' ? COMMUNE[language] : p.place;
}

/** Columns of a flow. */
export const FIELDS: SaidWords = {
  opening: { vi: 'đầu kỳ', en: 'start' },
  becomes: { vi: 'chuyển sang nhóm kia', en: 'into the other group' },
  crossesLine: { vi: 'vượt chuẩn cận nghèo', en: 'above the near-poor line' },
  otherDecrease: { vi: 'giảm khác', en: 'other decrease' },
  comesFrom: { vi: 'từ nhóm kia chuyển sang', en: 'from the other group' },
  relapsed: { vi: 'tái nghèo', en: 'relapsed' },
  newlyPoor: { vi: 'phát sinh mới', en: 'new' },
  otherIncrease: { vi: 'tăng khác', en: 'other increase' },
  closing: { vi: 'cuối kỳ', en: 'end' },
};
