/** Rows of the two forms of flows: for each hamlet the households, and the people in them. */
import type { Facts } from '../../domain/facts';
import { FLOW_FIELDS, type FlowCounts, type FlowGroup } from '../../domain/flow-facts';
import { countsPeople } from '../../domain/flow-sums';
import type { Template } from '../../templates';
import { ordinal } from '../ordinals';
import { hamletsOfRecord } from '../settings';
import type { BodyRow, RenderOptions, RowSet } from '../types';
import { blankPeople, pairOfRows, pairOfTotals } from './review';
import type { Values } from './review-values';
import { asOfNotes, figureValue, figureValues, NO_MONEY, textValue } from './values';

export function flowOf(which: 'poor' | 'nearPoor') {
  return (facts: Facts, template: Template, options: RenderOptions): RowSet => {
    const group: FlowGroup | null = facts.flow?.[which] ?? null;
    const people = group !== null && countsPeople(group);
    const style = template.rows.ordinals[0] ?? 'arabic';
    const rows = (group?.hamlets ?? []).flatMap((place, index): BodyRow[] => {
      const [households, persons] = pairOfRows(
        place.name,
        [place.cell],
        ordinal(style, index + 1),
        valuesOf(place.households),
        people && place.people ? valuesOf(place.people) : null,
      );
      return [
        { ...households!, values: { ...households!.values, note: textValue(place.note) } },
        persons!,
      ];
    });
    const declared = group?.declared ?? null;
    return {
      ...NO_MONEY,
      rows,
      expectedPlaces: hamletsOfRecord(facts, options)?.length,
      totals: pairOfTotals(
        declared ? valuesOf(declared.households) : {},
        people ? (declared?.people ? valuesOf(declared.people) : {}) : null,
      ),
      notes: [...asOfNotes(group?.asOf), ...blankPeople(people)],
    };
  };
}

/** The closing is computed from the others; what the table says of it is compared with that. */
function valuesOf(counts: FlowCounts): Values {
  return {
    ...figureValues(FLOW_FIELDS, counts),
    typedClosing: figureValue(counts.closing),
  };
}
