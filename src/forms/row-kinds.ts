/** Kinds of rows by their words and by what they were read as. */
import { expressionsOf } from '../domain/expressions';
import { placeInHeading } from '../sources/facts/places';
import { combine, type Coordinates } from './coordinates';
import { bare } from './row-reader';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

/** A place by name; "phương tiện" is none. */
export const isPlace = (label: string): boolean =>
  placeInHeading(label) !== null || expression('communeFirst').test(bare(label));

/** Hamlets of a kind, or an area. */
export function isOfPlaces(label: string): boolean {
  const [, rest] = expression('several').exec(bare(label)) ?? [];
  return placeInHeading(rest ?? label) !== null || expression('area').test(bare(label));
}

/** It says of no group, people or whole whose figure it is. */
export const isOfNobody = ({
  group,
  trait,
  ethnic,
  indicator,
  cause,
  unit,
  whole,
}: Coordinates): boolean =>
  [group, trait, ethnic, indicator, cause, whole].every((one) => one === undefined) &&
  unit !== 'money';

/** What is "khác" among causes is the cause called so. */
export function asCause(told: Coordinates): Coordinates {
  const { other, ...rest } = told;
  const isOfFlow = told.direction !== undefined || told.move !== undefined;
  return other === undefined || isOfFlow ? told : { ...rest, cause: OTHER_CAUSE };
}
const OTHER_CAUSE = '8';

/** "I. Việc làm" over "1. Việc làm": the second is the one indicator that is called so. */
export function ofService(own: Coordinates | null, outer: Coordinates | null): Coordinates | null {
  if (!own?.narrow || own.indicator !== undefined || own.service !== outer?.service) return own;
  const { narrow, service: _service, ...rest } = own;
  return { ...rest, indicator: narrow };
}

/** A row together with what stands over it, whose word of a whole is not the row's. */
export function under(outer: Coordinates | null, is: Coordinates | null): Coordinates | null {
  if (outer === null || is === null) return null;
  const { whole: _whole, ...rest } = outer;
  const merged = combine(rest, is);
  return 'both' in merged ? merged.both : null;
}

/** Below a target: what counts other households or another service is no part of it. */
export const isOtherTarget = (own: Coordinates, outer: Coordinates | null): boolean =>
  outer?.target !== undefined && OF_TARGETS.some((one) => own[one] !== outer[one]);
const OF_TARGETS = ['group', 'trait', 'ethnic', 'cause', 'indicator', 'service'] as const;
