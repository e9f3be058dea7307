/** What a table is taken for, and why rows of it are left out. */
import type { Said } from '../domain/language';
import words from './tables.json';

export const kindLabels: Readonly<Record<string, string>> = words.kindLabels;

export const skipLabels: Readonly<Record<string, string>> = words.skipLabels;

/** The same for the pane. */
export const tableWords: Said<{
  readonly kinds: Readonly<Record<string, string>>;
  readonly skipped: Readonly<Record<string, string>>;
}> = {
  vi: { kinds: kindLabels, skipped: skipLabels },
  en: {
    kinds: {
      'hamlet-summary': 'Households by hamlet',
      'lack-summary': 'What households lack, and causes, by hamlet',
      'lack-list': 'Households by indicator and cause',
      'household-register': 'List of households',
      funding: 'Funding',
      targets: 'Targets',
      flow: 'Changes of households',
      disbursement: 'Disbursement',
      assignment: 'Who does what',
      settings: 'Settings',
      other: 'Another table',
      'funding-sources': 'Funding by source',
      'key-figures': 'Key figures',
      'flow-list': 'Changes of households',
    },
    skipped: {
      blank: 'blank row',
      'repeated-header': 'repeated header',
      'column-numbers': 'column numbers',
      signature: 'signatures',
      note: 'note',
      'total-row': 'total',
      'subtotal-row': 'subtotal',
      'group-row': 'name of a group',
      struck: 'struck out',
      template: 'template row',
    },
  },
};
