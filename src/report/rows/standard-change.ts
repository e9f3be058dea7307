/**
 * Rows of the forms about a change of the poverty standard: how many households move by hamlet, and
 * the list of those that change class or cannot be judged, each with why.
 */
import { dec } from '../../domain/decimal';
import type { Facts } from '../../domain/facts';
import {
  STANDARD_MOVES,
  type JudgedHousehold,
  type Judgement,
  type StandardClass,
} from '../../domain/standard-change';
import { formatVietnamese } from '../../domain/vietnamese-format';
import {
  indicatorFields,
  indicatorName,
  indicatorSetAt,
  marksOfSet,
  valueAt,
} from '../../regulations';
import type { Template } from '../../templates';
import { classWords } from '../../text/report';
import { standardWords as words } from '../../text/standard-change';
import { viDate } from '../formats';
import { ordinal } from '../ordinals';
import {
  countMoves,
  gapOf,
  gapWords,
  otherThanTyped,
  standardChange,
  standardDays,
  type StandardChange,
} from '../standard-change';
import type { BodyRow, NoteRequest, RenderOptions, RowSet, SourceValues } from '../types';
import { registerDateNotes } from './review-places';
import { headingRow, leafRow, NO_MONEY, textValue } from './values';

export function standardMoves(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const change = changeOf(facts, options);
  const style = template.rows.ordinals[0] ?? 'arabic';
  return {
    ...setOf(facts, change),
    rows: (change?.places ?? []).map((place, at): BodyRow => {
      const counts = countMoves([place]);
      const cells = place.judged.slice(0, 50).map(({ household }) => household.cell);
      return leafRow(ordinal(style, at + 1), {
        name: textValue(place.hamlet),
        ...Object.fromEntries(
          [...STANDARD_MOVES, 'households' as const, 'unknown' as const].map((key) => [
            key,
            { figure: { value: dec(counts[key]), cells, count: counts[key] } },
          ]),
        ),
      });
    }),
  };
}

export function standardList(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const change = changeOf(facts, options);
  const [outer, inner] = template.rows.ordinals;
  const places = (change?.places ?? [])
    .map(({ hamlet, judged }) => ({ hamlet, listed: judged.filter(changesOrOpen) }))
    .filter(({ listed }) => listed.length > 0);
  const set = setOf(facts, change);
  const unlisted = (change?.places ?? []).reduce((sum, { unjudged }) => sum + unjudged, 0);
  return {
    ...set,
    notes: [
      ...set.notes,
      ...(unlisted > 0
        ? [{ code: 'standard-unlisted', params: { count: formatVietnamese(unlisted) } }]
        : []),
    ],
    rows: places.map(({ hamlet, listed }, at) =>
      headingRow(
        ordinal(outer ?? 'roman', at + 1),
        hamlet,
        listed.map((one, index) => {
          const values = change === null ? {} : householdValues(one, change);
          return leafRow(ordinal(inner ?? 'arabic', index + 1), values, 1);
        }),
      ),
    ),
  };
}

function changeOf(facts: Facts, options: RenderOptions): StandardChange | null {
  const days = standardDays(facts, options.settings);
  return days === null ? null : standardChange(facts, days);
}

const STAYS: ReadonlySet<JudgedHousehold['move']> = new Set(['poorStays', 'nearStays', 'outside']);

function changesOrOpen({ move }: JudgedHousehold): boolean {
  return !STAYS.has(move);
}

function householdValues(one: JudgedHousehold, change: StandardChange): SourceValues {
  const { household, before, after } = one;
  return {
    name: textValue(household.name, [household.cell]),
    income: household.income
      ? { figure: { value: household.income, cells: [household.cell] } }
      : null,
    before: textValue(className(before.group), [household.classCell]),
    after: textValue(className(after.group)),
    why: textValue(whyOf(one, change)),
  };
}

function className(group: StandardClass | null): string {
  return group === null ? words.notJudged : words.classes[group];
}

function whyOf(one: JudgedHousehold, change: StandardChange): string {
  const { household, before, after } = one;
  const gap = gapOf(one);
  const typed = otherThanTyped(one, change);
  const income = household.income ? formatVietnamese(household.income) : null;
  const crosses =
    before.group !== null && after.group !== null
      ? (before.group === 'outside') !== (after.group === 'outside')
      : false;
  const said = [
    ...(gap === null ? [] : [gapWords(gap)]),
    ...(crosses && income !== null && before.line !== null && after.line !== null
      ? [
          words.crossed(
            income,
            formatVietnamese(before.line),
            formatVietnamese(after.line),
            before.group === 'outside',
          ),
        ]
      : []),
    ...(before.group === 'outside' && after.group === 'outside' ? [] : [countsOf(before, after)]),
    ...(crosses ? [] : indicatorChanges(one, change)),
    ...(typed === null ? [] : [words.otherThanTyped(classWords[typed] ?? typed)]),
  ];
  const [first = '', ...rest] = said;
  return [first.charAt(0).toLocaleUpperCase('vi') + first.slice(1), ...rest].join('; ');
}

function countsOf(before: Judgement, after: Judgement): string {
  const [from, to] = [before, after].map(({ least, most }) =>
    words.between(formatVietnamese(least), formatVietnamese(most)),
  );
  return from === to ? words.same(from ?? '') : words.counted(from ?? '', to ?? '');
}

/** Deprivations of the household that only one of the two standards counts. */
function indicatorChanges({ household }: JudgedHousehold, { from, to }: StandardChange): string[] {
  const [before, after] = [from, to].map((day) => {
    const set = indicatorSetAt(day);
    return set === null ? [] : marksOfSet(set);
  });
  const lacked = (marks: readonly number[] = [], others: readonly number[] = []): string[] =>
    marks
      .filter((at) => !others.includes(at) && household.indicators[at] === true)
      .map((at) => indicatorName(indicatorFields[at] ?? ''));
  return [...lacked(before, after).map(words.dropped), ...lacked(after, before).map(words.added)];
}

function setOf(facts: Facts, change: StandardChange | null): Omit<RowSet, 'rows'> {
  const places = change?.places ?? [];
  const differ = places
    .flatMap(({ judged }) => judged)
    .filter((one) => change !== null && otherThanTyped(one, change) !== null).length;
  const notes: NoteRequest[] = [
    ...(change === null
      ? []
      : [standardNote('standard-old', change.from), standardNote('standard-new', change.to)]),
    ...(countMoves(places).unknown > 0 ? [{ code: 'standard-open', params: {} }] : []),
    ...(differ > 0
      ? [{ code: 'standard-typed', params: { count: formatVietnamese(differ) } }]
      : []),
    ...registerDateNotes(facts),
  ];
  return { ...NO_MONEY, notes };
}

/** The lines of one standard as a foot note cites them. */
function standardNote(code: string, day: string): NoteRequest {
  const line = (area: string): ReturnType<typeof valueAt> =>
    valueAt(`poverty.income-line.${area}`, day);
  const rural = line('rural');
  const set = indicatorSetAt(day);
  return {
    code,
    params: {
      day: viDate(day),
      rural: shownLine(rural.value),
      urban: shownLine(line('urban').value),
      document: rural.document,
      set: set?.label ?? '…',
      trust: set && set.trust !== 'seen' ? 'no' : '',
    },
  };
}

function shownLine(value: string | number | null): string {
  return value === null ? '…' : formatVietnamese(Number(value));
}
