import { usePreferences } from '../taskpane/use-preferences';
import type { Language } from '../domain/language';

/** The language of the page. */
export function useLanguage(): Language {
  return usePreferences().preferences.language;
}
