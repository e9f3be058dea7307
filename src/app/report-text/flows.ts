/** How households moved during the period, as the two forms of flows count them. */
import { reportTextWords as words, type FlowPhrases } from '../../text/report-text';
import { totalOf, type Source, type Sources } from './sources';

const KEYS = [
  'opening',
  'becomes',
  'crossesLine',
  'otherDecrease',
  'comesFrom',
  'relapsed',
  'newlyPoor',
  'otherIncrease',
  'closing',
] as const;

export function flowsText(sources: Sources): string[] {
  const poor = sources.of('bc-02', 'flows');
  const near = sources.of('bc-03', 'flows');
  const { flow } = sources.seen.facts;
  const days = [flow?.poor?.asOf, flow?.nearPoor?.asOf].filter(
    (day) => day !== null && day !== undefined,
  );
  return [
    ...(poor ? [words.flowPoor(phrases(sources, poor, 'flow.poor'))] : []),
    ...(near ? [words.flowNear(phrases(sources, near, 'flow.nearPoor'))] : []),
  ]
    .map((text, index) => `${index + 1}. ${text}`)
    .concat((poor ?? near) ? sources.laterThanPeriod(days.sort().at(-1) ?? null) : []);
}

function phrases(sources: Sources, source: Source, id: string): FlowPhrases {
  const line = totalOf(source, 'households');
  const { household } = words.units;
  const said = Object.fromEntries(
    KEYS.map((key) => [key, sources.say(source, line, key, household, `${id}.${key}`)]),
  ) as unknown as Record<(typeof KEYS)[number], string>;
  // Who left poverty is the sum of two columns; no form prints it.
  const parts = [line?.figure('becomes') ?? null, line?.figure('crossesLine') ?? null];
  const left =
    parts[0] && parts[1] && source.form === 'bc-02'
      ? sources.figures.add(`${id}.left`, parts[0].value.plus(parts[1].value), household, [
          ...parts[0].cells,
          ...parts[1].cells,
        ])
      : `${words.dots} ${household}`;
  return { ...said, left };
}
