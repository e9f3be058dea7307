/** The settings, and the first steps, in English. */
import type { PaneWords } from '../../pane';
import type { settings as vi } from '../vi/settings';
import words from './settings.json';

export const settings: Pick<PaneWords, keyof typeof vi> = {
  settings: {
    ...words.settings,
    lawAt: (date) => `As of ${date}`,
    from: (date) => `from ${date}`,
    given: (count) => `${count} given`,
    values: (count) => `${count} values`,
  },
};
