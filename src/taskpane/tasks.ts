import type { PaneTask } from './commands';
import type { TabName } from './session-context';

/** Where each button of the ribbon leads. */
export const TAB_OF: Readonly<Record<PaneTask, TabName>> = {
  recognise: 'data',
  merge: 'data',
  repair: 'data',
  'check-funding': 'findings',
  'check-flow': 'findings',
  'check-duplicates': 'findings',
  make: 'make',
  update: 'make',
  'send-out': 'make',
};
