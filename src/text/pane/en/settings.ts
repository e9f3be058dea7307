/** The settings, and the first steps, in English. */
import type { PaneWords } from '../../pane';
import type { settings as vi } from '../vi/settings';

export const settings: Pick<PaneWords, keyof typeof vi> = {
  settings: {
    law: 'Law in use',
    lawAt: (date) => `As of ${date}`,
    from: (date) => `from ${date}`,
    office: 'Settings',
    officeText: 'Kept on the sheet «Thông số»; they travel with the workbook.',
    dots: 'What is empty is printed as dots.',
    groups: {
      place: 'Commune and period',
      plan: 'Plan and signers',
      law: 'Rates stated by the office',
      calendar: 'Deadlines, days off',
      other: 'Others',
    },
    none: {
      plan: '',
      law: 'as the law says',
      calendar: 'the usual calendar',
      other: 'empty',
    },
    given: (count) => `${count} given`,
    empty: 'empty',
    saved: 'Written to «Thông số».',
    foreignSheet:
      'The present sheet «Thông số» was made by the office and is not changed; new settings go to a new sheet.',
    where: { option: 'not saved yet', sheet: 'sheet «Thông số»', title: 'read from a title' },
    pane: 'Display',
    language: 'Language of the pane',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    theme: 'Colours',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    guide: 'Show the guide again',
    privacy:
      'Figures stay in the workbook on this machine: the pane sends nothing out and keeps only the options of this section.',
    values: (count) => `${count} values`,
    lawNote: 'Note',
  },
};
