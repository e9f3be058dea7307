/**
 * Counts of one hamlet that a table by indicator or cause gives, under the names that the templates
 * of the review use.
 */
import type { Facts, PlaceFigures } from '../../domain/facts';
import {
  countsOf,
  lackFigure,
  lackItems,
  lackMeasure,
  lackOf,
  type LackGroup,
} from '../../domain/lack-facts';
import { registerTells } from '../../domain/lack-register';
import type { NoteRequest } from '../types';
import type { Values } from './review-values';
import { figureValue } from './values';

const GROUPS = [
  ['poor', 'closing.poor'],
  ['near-poor', 'closing.nearPoor'],
] as const;

/** Whether the table's counts are taken: only where no register has them to be counted. */
function takes(facts: Facts, group: LackGroup, kind: 'indicator' | 'cause'): boolean {
  const columns = facts.review?.columns;
  const counted = kind === 'cause' ? columns?.causes : columns?.indicators;
  return countsOf(facts.lacks, group, kind) && !(counted && registerTells(facts, group));
}

/** For each hamlet by its key; what is taken of the tables is the same for all of them. */
export function lackValues(facts: Facts): (key: string, summary: PlaceFigures | null) => Values {
  const taken = GROUPS.flatMap(([group, count]) => {
    const kinds = (['indicator', 'cause'] as const).filter((kind) => takes(facts, group, kind));
    return kinds.length === 0 ? [] : [{ group, count, kinds, told: registerTells(facts, group) }];
  });
  return (key, summary) => {
    const values: Values = {};
    for (const { group, count, kinds, told } of taken) {
      const counts = lackOf(facts.lacks, group, key);
      for (const [item, figure] of counts ? lackItems(counts) : [])
        if (kinds.includes(item.startsWith('cause') ? 'cause' : 'indicator'))
          values[lackMeasure(group, item)] = figureValue(figure);
      if (!told)
        values[lackMeasure(group, 'households')] = figureValue(
          (counts && lackFigure(counts, 'households')) ?? summary?.figure(count),
        );
    }
    return values;
  };
}

/** The hamlets that such tables name, in their order. */
export function lackPlaces(facts: Facts): PlaceFigures[] {
  const hamlets = facts.lacks?.hamlets ?? [];
  return [...new Map(hamlets.map(({ place }) => [place.key, place])).values()];
}

/**
 * That the figures were not counted from a list; null where none of the form's are of such a table.
 */
export function lackNote(facts: Facts, kind: 'indicator' | 'cause'): NoteRequest | null {
  return GROUPS.some(([group]) => takes(facts, group, kind))
    ? { code: 'counted-by-table', params: {} }
    : null;
}
