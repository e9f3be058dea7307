/**
 * Results of the review: households now and at the start of the year, the fall, and the targets of
 * the year beside it.
 */
import type { FormLine } from '../../report';
import { viDate } from '../../report/formats';
import { communeOf } from '../../report/settings';
import { inBoth } from '../../domain/language';
import { reportGaps, reportTextWords as words } from '../../text/report-text';
import type { Source, Sources } from './sources';
import { totalOf } from './sources';

const { household, person, percent, points } = words.units;

const GROUPS = [
  {
    group: words.poor,
    id: 'poor',
    now: ['poor', 'poorRate'],
    start: ['openPoor', 'openPoorRate'],
    fall: ['poorLess', 'poorPoints'],
    targets: ['a2', 'a1'],
  },
  {
    group: words.nearPoor,
    id: 'nearPoor',
    now: ['near', 'nearRate'],
    start: ['openNear', 'openNearRate'],
    fall: ['nearLess', 'nearPoints'],
    targets: ['b2', 'b1'],
  },
] as const;

/** @param targets the form that follows the targets, when it may be made */
export function reviewText(sources: Sources, targets: Source | null): string[] {
  const { facts } = sources.seen;
  const now = sources.of('bc-01', 'review');
  if (!now) return [];
  // What is planned or only the start of the year must not be told as the result of a review.
  const basis = facts.households?.basis;
  if (basis === 'plan' || basis === 'opening') {
    sources.lack(
      now,
      'review',
      inBoth((language) => reportGaps[language][basis === 'plan' ? 'planned' : 'openingOnly']),
    );
    return [];
  }
  const before = sources.of('bieu-02', 'review');
  const [line, start] = [totalOf(now), before && totalOf(before)];
  const asOf = facts.households?.asOf ?? null;
  const when = words.when(asOf && viDate(asOf));
  const { kind, name } = communeOf(facts, {});
  const texts = [
    words.households(
      when,
      `${kind} ${name ?? words.dots}`,
      sources.say(now, line, 'total', household, 'households.total'),
      sources.sayIf(now, line, 'people', person, 'households.people'),
      partial(line),
    ),
  ];
  GROUPS.forEach((one, index) => {
    const said = words.group(when, {
      group: one.group,
      now: sources.say(now, line, one.now[0], household, `${one.id}.now`),
      nowRate: sources.say(now, line, one.now[1], percent, `${one.id}.nowRate`),
    });
    const change = (key: string, unit: string, id: string, same: string): string => {
      const value = start?.figure(key)?.value;
      if (!before || value?.isZero()) return same;
      const fell = value?.isNegative() ? words.rose : words.fell;
      return fell(sources.say(before, start, key, unit, id, true));
    };
    const count = change(one.fall[0], household, `${one.id}.fall`, '');
    const fall = !before
      ? ''
      : words.start({
          group: one.group,
          start: sources.say(before, start, one.start[0], household, `${one.id}.start`),
          startRate: sources.say(before, start, one.start[1], percent, `${one.id}.startRate`),
          change: count === '' ? words.sameCount(one.group) : `${count} ${one.group}`,
          points: change(one.fall[1], points, `${one.id}.fallPoints`, words.sameRate),
        });
    texts.push(
      `${index + 1}. ${said}${fall}.${targets ? aimOf(sources, targets, one.group, one.id, one.targets) : ''}`,
    );
  });
  const average = line?.figure('average');
  if (average && !average.value.isZero()) {
    texts.push(
      `${GROUPS.length + 1}. ${words.average(sources.say(now, line, 'average', household, 'average.now'), sources.say(now, line, 'averageRate', percent, 'average.nowRate'))}`,
    );
  }
  return [...texts, ...sources.laterThanPeriod(asOf)];
}

function aimOf(
  sources: Sources,
  source: Source,
  group: string,
  id: string,
  [fall, share]: readonly [string, string],
): string {
  const lineOf = (code: string): FormLine | null =>
    source.lines[
      sources.seen.facts.targets?.targets.findIndex((target) => target.code === code) ?? -1
    ] ?? null;
  const clause = (
    code: string,
    unit: string,
    say: (target: string, verdict: string) => string,
  ): string[] => {
    const line = lineOf(code);
    const target = sources.sayIf(source, line, 'target', unit, `${id}.target.${code}`);
    return target === null ? [] : [say(target, line!.shown('verdict'))];
  };
  const clauses = [
    ...clause(fall, household, words.aimCount),
    ...clause(share, percent, words.aimRate),
  ];
  return clauses.length === 0 ? '' : words.aim(group, clauses);
}

/** "4/5 thôn" where hamlets of record are missing. */
function partial(line: FormLine | null): string {
  const match = /(\d+)\/(\d+) \p{L}+/u.exec(line?.shown('note') ?? '');
  return match && match[1] !== match[2] ? match[0] : '';
}
