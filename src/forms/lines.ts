/** The rows of a form that take figures, as they will stand. */
import type { Coordinates } from './coordinates';
import type { Line, PlanInput } from './plan-types';
import type { FormColumn } from './layout';
import type { FormRow } from './rows';
import { withUnit } from './unit';

/** A row that the form lists itself. */
export const rowLine = (
  { row, kind, unit }: FormRow,
  at: number,
  is: Coordinates,
  { lexicon, figures }: Pick<PlanInput, 'lexicon' | 'figures'>,
): Line => ({
  at,
  like: row,
  is: withUnit(is, unit, lexicon, figures),
  kind: kind === 'total' ? 'total' : 'item',
  unit,
  parts: [],
});

/** A share of the commune: of a hamlet or a line, or of their total. */
export const isOfList = (at: Coordinates, { kind }: Line, lines: readonly Line[]): boolean =>
  at.base !== 'commune' ||
  isListed(at) ||
  (kind === 'total' && lines.some(({ is }) => isListed(is)));

const isListed = ({ place, line, source }: Coordinates): boolean =>
  (place ?? line ?? source) !== undefined;

/** A place, a line, or the whole commune, and no more. */
export const isBareLine = ({ place: _place, line: _line, ...rest }: Coordinates): boolean =>
  Object.keys(rest).length === 0;

/** What a column leaves open that a question about it may settle. */
export const OPEN: ReadonlySet<string> = new Set(['no-group', 'base']);

/** Columns that are computed come last: they may take those at their right. */
export const inOrder = (columns: readonly FormColumn[]): readonly FormColumn[] =>
  [false, true].flatMap((isComputed) =>
    columns.filter(({ formula }) => (formula !== undefined) === isComputed),
  );

/**
 * Households under a list of projects are not those of the commune, nor is money under one of
 * hamlets, of which the workbook has none.
 */
export const isOfCommune = (at: Coordinates, { is }: Line, lines: readonly Line[]): boolean =>
  at.unit === 'money'
    ? (is.line ?? is.source ?? is.capital ?? is.stage) === undefined &&
      lines.some((one) => one.is.place !== undefined)
    : is.line === undefined &&
      at.group !== undefined &&
      lines.some((one) => one.is.line !== undefined);
