/** How the poverty standard is asked for: which areas there are, and which day stands in when none is given. */
import data from './poverty-standard.json';

export type Area = 'rural' | 'urban';

/** The day that a classification uses when none is given. */
export const defaultDate: string = data.defaultDate;

/** "nông thôn", "NT", "Thành thị", "đô thị" → the area, or null. */
export function areaOf(text: string): Area | null {
  const key = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  const found = data.areas.find((area) => area.aliases.includes(key));
  return found ? (found.id as Area) : null;
}
