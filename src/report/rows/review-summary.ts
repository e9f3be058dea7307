/**
 * Rows of the summary of a review: the hamlets with their households and people, the people of a
 * class counted from the register where no table says them.
 */
import type { Facts, FigureOrNone } from '../../domain/facts';
import { ofTwoDays } from '../../domain/commune-figures';
import { firstOf } from '../../domain/first-of';
import { countOf, inClass, peopleOf } from '../../domain/review-counts';
import { valueAt } from '../../regulations';
import type { Template } from '../../templates';
import type { BodyRow, RenderOptions, RowSet, SourceValue } from '../types';
import { hamlets } from './hamlets';
import { reviewPlaces } from './review-places';

const CLASSES = [
  ['closing.poor', 'closing.poorPeople', 'poor'],
  ['closing.nearPoor', 'closing.nearPoorPeople', 'near-poor'],
  ['closing.average', 'closing.averagePeople', 'average'],
] as const;

export function reviewSummary(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const set = hamlets(facts, template, options);
  // A register of another day does not count the people of these households.
  const otherDay = ofTwoDays(facts);
  const keys = (facts.households?.hamlets ?? facts.register?.byHamlet ?? []).map(({ key }) => key);
  const places = firstOf(otherDay ? [] : reviewPlaces(facts), ({ key }) => key);
  const workers = firstOf(otherDay ? [] : (facts.register?.byHamlet ?? []), ({ key }) => key);
  const rule = valueAt('low-income.line.rural', `${facts.year ?? ''}-12-31`);
  const covered = new Set(
    [...places.values()].flatMap(({ households }) =>
      CLASSES.map(([, , group]) => group).filter(
        (group) => inClass(households ?? [], group).length > 0,
      ),
    ),
  );
  let counted = false;
  const rows = set.rows.map((row, at): BodyRow => {
    const key = keys[at] ?? '';
    const place = places.get(key);
    const values: Record<string, SourceValue | null | undefined> = { ...row.values };
    for (const [count, people, group] of CLASSES) {
      const list = place?.households ? inClass(place.households, group) : [];
      const known = values[count];
      // A register of the poor and near-poor says nothing of the average group; in one that has
      // such households, none in a hamlet are no people there.
      if (list.length === 0) {
        const isListed = (place?.households ?? []).length > 0;
        const none = known ?? (isListed ? { figure: countOf(list) } : null);
        const isZero = none !== null && 'figure' in none && none.figure.value.isZero();
        if (isZero && covered.has(group) && !values[people]) values[people] = none;
        continue;
      }
      if (!known) values[count] = { figure: countOf(list) };
      const agrees = !known || ('figure' in known && known.figure.value.equals(list.length));
      const total: FigureOrNone = agrees && !values[people] ? peopleOf(list) : null;
      if (total) {
        values[people] = { figure: total };
        counted = true;
      }
    }
    const low = workers.get(key)?.lowIncome;
    if (low) values.lowIncome = { figure: low };
    return { ...row, values };
  });
  return {
    ...set,
    rows,
    notes: [
      ...set.notes.filter((note) => note.code !== 'closing-is-actual'),
      ...(rows.some(({ values }) => values.lowIncome)
        ? [{ code: 'low-income', params: rule.value === null ? {} : { document: rule.document } }]
        : []),
      ...(counted ? [{ code: 'people-from-register', params: {} }] : []),
    ],
  };
}
