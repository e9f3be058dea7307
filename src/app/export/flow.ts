/** How households moved: each way in and out, its two ends, and what they come to. */
import coordinates from '../../catalogue/coordinates.json';
import { sum } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';
import { FLOW_FIELDS, type FlowCounts, type FlowGroup } from '../../domain/flow-facts';
import { communeCounts, computedClosing, countsPeople } from '../../domain/flow-sums';
import type { Coordinates } from '../../domain/observation';
import { computed, SUM_OF_PLACES } from './households';
import type { Sink } from './observations';

const UNITS = { households: 'household', people: 'person' } as const;

export function flowObservations(sink: Sink): void {
  const { flow } = sink.facts;
  for (const [name, group] of [
    ['poor', flow?.poor],
    ['near-poor', flow?.nearPoor],
  ] as const)
    if (group) groupObservations(sink, name, group);
}

function groupObservations({ put }: Sink, name: string, group: FlowGroup): void {
  const { asOf } = group;
  for (const measure of ['households', 'people'] as const) {
    if (measure === 'people' && !countsPeople(group)) continue;
    const common: Coordinates = {
      subject: 'review',
      scenario: 'actual',
      measure: 'count',
      unit: UNITS[measure],
      group: name,
    };
    const write = (counts: FlowCounts | null, place: Coordinates, rule?: string): void => {
      if (!counts) return;
      const more = { asOf, ...(rule === undefined ? {} : { rule }) };
      for (const field of FLOW_FIELDS)
        put({ ...common, ...coordinates.flow[field], ...place }, counts[field], more);
      const cells = FLOW_FIELDS.flatMap((field) => counts[field]?.cells ?? []);
      const add = (at: Coordinates, figure: FigureOrNone, how: string): void =>
        put({ ...common, ...at, ...place }, figure, { asOf, rule: how });
      add(
        coordinates.flow.closing,
        computed(computedClosing(counts), cells),
        'opening - decreases + increases',
      );
      const { opening, closing, becomes, crossesLine } = counts;
      add({ moment: 'change' }, fall(opening, closing), 'opening - closing');
      add(
        { moment: 'within', move: 'leaving' },
        becomes && crossesLine
          ? computed(sum([becomes.value, crossesLine.value]), [
              ...becomes.cells,
              ...crossesLine.cells,
            ])
          : null,
        'to-other-group + above-line',
      );
    };
    for (const place of group.hamlets) write(place[measure], { place: place.key });
    const declared = group.declared?.[measure] ?? null;
    const whole = communeCounts(group, measure);
    const agrees = FLOW_FIELDS.every(
      (field) => !declared?.[field] || whole[field]?.value.equals(declared[field].value),
    );
    write(agrees ? declared : null, {});
    write(whole, {}, SUM_OF_PLACES);
  }
}

function fall(opening: FigureOrNone, closing: FigureOrNone): Figure | null {
  return opening && closing
    ? computed(opening.value.minus(closing.value), [...opening.cells, ...closing.cells])
    : null;
}
