/**
 * The officer's options of the pane. They are all that the pane keeps outside the workbook; never a
 * figure, a name or a place.
 */
import type { Separator } from '../app/formula-separators';
import type { Language } from '../domain/language';
import { shownDay } from './shown';

export type ThemeChoice = 'auto' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly separator: Separator;
  /** The day of the last use, YYYY-MM-DD; the guide comes back after a long absence. */
  readonly lastUse: string | null;
}

export const FIRST: Preferences = { language: 'vi', theme: 'auto', separator: ';', lastUse: null };

const KEY = 'giam-ngheo.options';
const DAYS_UNTIL_GUIDE = 60;

export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      language: kept.language === 'en' ? 'en' : 'vi',
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'auto',
      separator: kept.separator === ',' ? ',' : ';',
      lastUse: typeof kept.lastUse === 'string' ? kept.lastUse : null,
    };
  } catch {
    // A host may forbid storage, or somebody may have edited it: the pane then starts as on the
    // first day.
    return FIRST;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Without storage the options hold until the pane is closed.
  }
}

/** YYYY-MM-DD */
export function today(): string {
  return shownDay(new Date()).split('/').reverse().join('-');
}

/** Staff use the pane twice a year, so the guide is shown again after a long absence. */
export function needsGuide(lastUse: string | null, day: string): boolean {
  if (lastUse === null) return true;
  return Date.parse(day) - Date.parse(lastUse) > DAYS_UNTIL_GUIDE * 86_400_000;
}
