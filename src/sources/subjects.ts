/** Which figures a kind of table feeds; a stop in its reading blocks the Biểu that take them. */
import type { Subject } from '../domain/finding';
import type { RecognisedTable } from './table';
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
  'lack-summary': ['lacks'],
  'lack-list': ['lacks'],
  settings: [],
};

/** Of a summary by hamlet, the counts of what its households lack as well, where it has them. */
export function subjectsOf(table: RecognisedTable): readonly Subject[] {
  const own = SUBJECTS_OF[table.kind];
  return !own.includes('lacks') && hasLackColumns(table) ? [...own, 'lacks'] : own;
}

/** Whether columns count what households lack, beside each other. */
export function hasLackColumns({ columns }: Pick<RecognisedTable, 'columns'>): boolean {
  return columns.some(({ field }) => field?.id.startsWith('lack.'));
}
