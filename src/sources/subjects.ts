/** Which figures a kind of table feeds; a stop in its reading blocks the Biểu that take them. */
import type { Subject } from '../domain/finding';
import type { TableKind } from './vocabulary/kinds';

export const SUBJECTS_OF: Readonly<Record<TableKind, readonly Subject[]>> = {
  'hamlet-summary': ['households.opening', 'households.reduction', 'households.closing'],
  'key-figures': ['households.opening', 'households.closing'],
  'household-register': ['register'],
  funding: ['funding'],
  'funding-sources': ['funding'],
  targets: ['targets'],
  assignment: ['assignments'],
  flow: ['flow'],
  'flow-list': ['flow'],
  disbursement: ['disbursement'],
  settings: [],
};
