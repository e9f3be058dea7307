/** Words that several of these findings share. */

import type { Around } from '../define';

export const CLASSES: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  average: 'hộ có mức sống trung bình',
  'not-poor': 'hộ không nghèo',
};

export function cells(a: Around): string {
  return ` (ô ${a.places})`;
}
