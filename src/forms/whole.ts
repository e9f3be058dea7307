/** Whether a total of a form is that of the commune, or of some of its parts alone. */
import { keyOf, type Coordinates, type Figures } from './coordinates';
import type { FormColumn } from './layout';
import type { Read } from './meaning';
import type { Line } from './plan-types';

/**
 * Totals over rows, or columns, of hamlets, lines or sources that are not all there, and totals of
 * one kind that stand twice.
 * @param isUnread some of its rows name hamlets that the workbook does not know
 */
export function partialTotals(
  lines: readonly Line[],
  said: ReadonlyMap<FormColumn, Read>,
  figures: Figures,
  isUnread: boolean,
): (line: Line, column: FormColumn) => boolean {
  const isMissing = (places: readonly (string | undefined)[]): boolean =>
    figures.members('place').some(({ id }) => !places.includes(id));
  // Not one of the hamlets that it lists is known: its total is theirs.
  const isOther = isUnread && lines.every(({ is }) => is.place === undefined);
  const noLines =
    lacksLines(
      lines.map(({ is }) => is),
      figures,
    ) || lacksSources(lines);
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
  const noLinesAcross = lacksLines(
    [...said.values()].map(({ is }) => is),
    figures,
  );
  return (line, column) =>
    partial.has(line) ||
    ((noLines || isOther) && line.kind === 'total') ||
    (isPartAcross && said.get(column)?.is.place === undefined) ||
    (noLinesAcross && said.get(column)?.is.line === undefined);
}

/** A project counts as listed with all of its sub-projects. */
function lacksLines(all: readonly Coordinates[], figures: Figures): boolean {
  const listed = new Set(all.flatMap(({ line }) => line ?? []));
  if (listed.size === 0) return false;
  const members = figures.members('line').map(({ id }) => id);
  return members
    .filter((id) => !id.includes('.'))
    .some((id) => {
      const parts = members.filter((part) => part.startsWith(`${id}.`));
      return !listed.has(id) && (parts.length === 0 || parts.some((part) => !listed.has(part)));
    });
}

function lacksSources(lines: readonly Line[]): boolean {
  const listed = new Set(lines.flatMap(({ is }) => (is.line === undefined && is.source) || []));
  if (listed.size === 0) return false;
  const hasLocal = listed.has('local') || (listed.has('province') && listed.has('commune'));
  return !listed.has('central') || !hasLocal;
}
