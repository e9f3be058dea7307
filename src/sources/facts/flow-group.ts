/** Whether a flow table is about the poor or the near-poor households. */
import type { CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { flowOfUnknownGroup } from '../../rules/flow/DB-006';
import { readHeaderText } from '../headers/reading';
import { columnOf, type RecognisedTable } from '../table';
import { classOf } from '../../catalogue/classes';
import { classOfTitle } from './household-class';

export type FlowGroupName = 'poor' | 'near-poor';

/**
 * By the words over its two ends, then by what its columns say becomes of whom, then by its titles;
 * null when none of them says it.
 */
export function flowGroupOf(table: RecognisedTable): FlowGroupName | null {
  for (const field of ['opening', 'closing']) {
    const own = conceptsOf(table, field);
    if (own.has('nearPoor') !== own.has('poor')) return own.has('poor') ? 'poor' : 'near-poor';
  }
  const signs: readonly (readonly [string, string, FlowGroupName])[] = [
    ['becomes', 'becomesNear', 'poor'],
    ['becomes', 'becomesPoor', 'near-poor'],
    ['comesFrom', 'fromNear', 'poor'],
    ['comesFrom', 'fromPoor', 'near-poor'],
  ];
  for (const [field, concept, group] of signs)
    if (leafConcepts(table, field).has(concept)) return group;
  return groupOfName(
    classOfTitle(table) === 'poor'
      ? 'ho ngheo'
      : classOfTitle(table) === 'near-poor'
        ? 'ho can ngheo'
        : '',
  );
}

/** Nothing on the sheet says which. */
export function unknownGroup({ grid }: RecognisedTable, cell: CellRef): Finding {
  return flowOfUnknownGroup.raise({ sheet: grid.sheet }, { cells: [cell] });
}

/** "Hộ nghèo", "Hộ cận nghèo" as the name of a line. */
export function groupOfName(label: string): FlowGroupName | null {
  const group = classOf(plainKey(label));
  return group === 'poor' || group === 'near-poor' ? group : null;
}

/** The group that the words of a line name, when they name one alone: "Hộ nghèo đầu kỳ". */
export function flowGroupOfText(text: string): FlowGroupName | null {
  const concepts = new Set(readHeaderText(text).phrases.flat());
  return concepts.has('poor') === concepts.has('nearPoor')
    ? null
    : concepts.has('poor')
      ? 'poor'
      : 'near-poor';
}

function conceptsOf(table: RecognisedTable, field: string): Set<string> {
  const column = columnOf(table, field);
  return new Set(
    column ? column.header.split(' > ').flatMap((text) => readHeaderText(text).phrases.flat()) : [],
  );
}

/** Words of the column itself: its group may speak of the whole table. */
function leafConcepts(table: RecognisedTable, field: string): Set<string> {
  const column = columnOf(table, field);
  const last = column?.header.split(' > ').at(-1);
  return new Set(last ? readHeaderText(last).phrases.flat() : []);
}
