/**
 * Money whose unit the officer still has to say is given as no amount anywhere: a thousand times
 * too much would pass for a figure.
 */
import type { Overview } from '../../app/overview';
import type { Seen } from '../../app/pane-work';

export function unitIsAsked(seen: Seen | null, { funding }: Overview): boolean {
  if (!funding) return false;
  const { cells, count } = funding.total;
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  // Of many cells only the first are named: then any table whose unit is asked may be among them.
  const mayBeAny = sheets.size === 0 || count > cells.length;
  return (seen?.asked.questions ?? []).some(
    ({ id, answer, cells: about }) =>
      answer === null &&
      id.startsWith('don-vi:') &&
      (mayBeAny || about.some(({ sheet }) => sheets.has(sheet))),
  );
}

/** The same figures, without the amount that waits for its unit. */
export function heldBack(seen: Seen | null, overview: Overview): Overview {
  const { funding } = overview;
  if (!funding || !unitIsAsked(seen, overview)) return overview;
  const total = { ...funding.total, value: null, working: null };
  return { ...overview, funding: { ...funding, total } };
}
