import { usePreferences } from '../taskpane/use-preferences';
import type { Language } from '../text/pane';

/** The language of the page. */
export function useLanguage(): Language {
  return usePreferences().preferences.language;
}
