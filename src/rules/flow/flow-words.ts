/** Words that several of these findings share. */

import type { Texts } from '../define';

export const BLOCKS = 'Biểu diễn biến hộ chưa được lập.';

export const GROUPS: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
};

export function group(p: Texts<'group'>): string {
  return GROUPS[p.group] ?? '';
}

export function place(p: Texts<'place'>): string {
  return p.place === '' ? 'Toàn xã' : p.place;
}
