/**
 * Lists of households: the register of a review by hamlet and name, and the list that is posted in
 * public.
 */
import type { Facts, HouseholdClass } from '../../domain/facts';
import type { ReviewHousehold } from '../../domain/review-facts';
import { indicatorFields } from '../../regulations';
import { formatVietnamese } from '../../domain/vietnamese-format';
import { compareNames } from '../../domain/vietnamese-names';
import type { Template } from '../../templates';
import { classWords } from '../../text/report';
import { MARK } from '../contents';
import { ordinal } from '../ordinals';
import type { NoteRequest, RenderOptions, RowSet } from '../types';
import { registerDateNotes, reviewPlaces } from './review-places';
import type { Values } from './review-values';
import { headingRow, leafRow, NO_MONEY, textValue } from './values';

const LISTED: readonly HouseholdClass[] = ['poor', 'near-poor'];
/** Shared by the rows of a list that may be as long as a province. */
const MARKED = textValue(MARK);

export function registerList(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const [outer, inner] = template.rows.ordinals;
  const ids: (string | null)[] = [];
  const idOf = (one: ReviewHousehold): string | null => {
    if (!options.idOf) return null;
    const id = options.idOf(one.cell);
    ids.push(id);
    return id;
  };
  const rows = listedByPlace(facts).map(({ name, households }, at) => {
    const children = households.map((one, index) => {
      const cells = [one.cell];
      const values: Values = {
        name: textValue(one.name, cells),
        citizenId: textValue(idOf(one)),
        birth: textValue(one.birth),
        ethnicity: textValue(one.ethnicity?.name),
        people: one.people ? { figure: { value: one.people, cells } } : null,
        poor: one.group === 'poor' ? MARKED : null,
        near: one.group === 'near-poor' ? MARKED : null,
        note: textValue(one.note),
      };
      indicatorFields.forEach((field, at) => {
        values[field] = one.indicators[at] === true ? MARKED : null;
      });
      return leafRow(ordinal(inner ?? 'arabic', index + 1), values, 1);
    });
    return headingRow(ordinal(outer ?? 'roman', at + 1), name, children);
  });
  const base = set(facts);
  return { ...base, rows, notes: [...base.notes, ...idNotes(ids)] };
}

/**
 * A list with full numbers says so, and how many it lacks.
 * @param without what is printed in their place: nothing, or a masked number
 */
export function idNotes(
  ids: readonly (string | null)[],
  without: 'ids-left-out' | 'ids-masked' = 'ids-left-out',
): NoteRequest[] {
  const missing = ids.filter((id) => id === null).length;
  if (missing === ids.length) return [];
  return [
    { code: 'full-ids', params: {} },
    ...(missing > 0 ? [{ code: without, params: { count: formatVietnamese(missing) } }] : []),
  ];
}

/** For the board of the hamlet: who, where, with what result, and nothing else of a person. */
export function postingList(facts: Facts, template: Template, _options: RenderOptions): RowSet {
  const style = template.rows.ordinals[0] ?? 'arabic';
  const rows = listedByPlace(facts)
    .flatMap(({ name, households }) => households.map((one) => ({ name, one })))
    .map(({ name, one }, index) =>
      leafRow(ordinal(style, index + 1), {
        name: textValue(one.name, [one.cell]),
        maskedId: textValue(one.maskedId),
        place: textValue(name),
        result: textValue(classWords[one.group!]),
      }),
    );
  return { ...set(facts), rows };
}

type Listed = readonly {
  readonly name: string;
  readonly households: readonly ReviewHousehold[];
}[];
/** Both lists sort the same names. */
const SORTED = new WeakMap<Facts, Listed>();

function listedByPlace(facts: Facts): Listed {
  const known = SORTED.get(facts);
  if (known) return known;
  const listed = reviewPlaces(facts)
    .map(({ name, households }) => ({
      name,
      households: (households ?? [])
        .filter((one) => one.group !== null && LISTED.includes(one.group))
        .sort((left, right) => compareNames(left.name, right.name)),
    }))
    .filter((place) => place.households.length > 0);
  SORTED.set(facts, listed);
  return listed;
}

function set(facts: Facts): RowSet {
  return { ...NO_MONEY, rows: [], notes: registerDateNotes(facts) };
}
