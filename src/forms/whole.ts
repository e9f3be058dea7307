/** Whether a total of a form is that of the commune, or of some of its hamlets alone. */
import { keyOf, type Figures } from './coordinates';
import type { FormColumn } from './layout';
import type { Read } from './meaning';
import type { Line } from './plan-types';

/**
 * Totals over rows, or columns, of hamlets that are not all there, and totals of one kind that
 * stand twice.
 */
export function partialTotals(
  lines: readonly Line[],
  said: ReadonlyMap<FormColumn, Read>,
  figures: Figures,
): (line: Line, column: FormColumn) => boolean {
  const isMissing = (places: readonly (string | undefined)[]): boolean =>
    figures.members('place').some(({ id }) => !places.includes(id));
  const totals = lines.filter(({ kind, parts }) => kind === 'total' && parts.length > 0);
  const kinds = totals.map(({ is }) => keyOf(is));
  const partial = new Set(
    totals.filter(({ parts }, at) => {
      const places = lines.filter(({ at: row }) => parts.includes(row)).map(({ is }) => is.place);
      return kinds.filter((kind) => kind === kinds[at]).length > 1 || isMissing(places);
    }),
  );
  const across = [...said.values()].flatMap(({ is }) => is.place ?? []);
  const isPartAcross = across.length > 0 && isMissing(across);
  return (line, column) =>
    partial.has(line) || (isPartAcross && said.get(column)?.is.place === undefined);
}
