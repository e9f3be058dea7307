/** Units of figures in the language of the pane; a workbook may have others. */
import type { Language } from '../domain/language';
import units from './units.json';

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(units));

/** @returns the unit as it is where nobody has a word for it */
export function unitIn(unit: string, language: Language): string {
  return (language === 'en' ? ENGLISH.get(unit.trim().toLowerCase()) : undefined) ?? unit;
}
