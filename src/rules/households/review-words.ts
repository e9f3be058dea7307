/** Words of the findings about the classes, scores and marks of a register. */
import type { Around } from '../define';

const CLASSES: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  average: 'hộ có mức sống trung bình',
  'not-poor': 'hộ không nghèo',
};

const CLASSES_EN: Readonly<Record<string, string>> = {
  poor: 'poor',
  'near-poor': 'near-poor',
  average: 'of average living standard',
  'not-poor': 'not poor',
};

export function classWord(group: string): string {
  return CLASSES[group] ?? group;
}

export function classWordEn(group: string): string {
  return CLASSES_EN[group] ?? group;
}

export function cells(a: Around): string {
  return ` (ô ${a.places})`;
}
