/** Words of the findings about how many households became poor or left. */
import type { Texts } from '../define';

export const BLOCKS = 'Biểu diễn biến hộ chưa được lập.';
export const BLOCKS_EN = 'The forms of changes in households are not made.';

const GROUPS: Readonly<Record<string, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };
const GROUPS_EN: Readonly<Record<string, string>> = { poor: 'poor', nearPoor: 'near-poor' };

export function group(p: Texts<'group'>): string {
  return GROUPS[p.group] ?? '';
}

export function groupEn(p: Texts<'group'>): string {
  return `${GROUPS_EN[p.group] ?? ''} households`.trim();
}

export function place(p: Texts<'place'>): string {
  return p.place === '' ? 'Toàn xã' : p.place;
}

export function placeEn(p: Texts<'place'>): string {
  return p.place === '' ? 'Whole commune' : p.place;
}

/** Columns of a flow. */
export const FIELDS: Readonly<Record<string, string>> = {
  opening: 'đầu kỳ',
  becomes: 'chuyển sang nhóm kia',
  crossesLine: 'vượt chuẩn cận nghèo',
  otherDecrease: 'giảm khác',
  comesFrom: 'từ nhóm kia chuyển sang',
  relapsed: 'tái nghèo',
  newlyPoor: 'phát sinh mới',
  otherIncrease: 'tăng khác',
  closing: 'cuối kỳ',
};

export const FIELDS_EN: Readonly<Record<string, string>> = {
  opening: 'start',
  becomes: 'into the other group',
  crossesLine: 'above the near-poor line',
  otherDecrease: 'other decrease',
  comesFrom: 'from the other group',
  relapsed: 'relapsed',
  newlyPoor: 'new',
  otherIncrease: 'other increase',
  closing: 'end',
};
