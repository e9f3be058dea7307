/**
 * Whether it is still asked in which unit the money of the overview is: until then no amount is
 * given.
 */
import type { Overview } from '../../actions/overview';
import type { Seen } from '../../actions/pane-work';

export function unitIsAsked(seen: Seen | null, { funding }: Overview): boolean {
  const sheets = new Set(funding?.total.cells.map(({ sheet }) => sheet));
  return (seen?.asked.questions ?? []).some(
    ({ id, answer, cells }) =>
      answer === null && id.startsWith('don-vi:') && cells.some(({ sheet }) => sheets.has(sheet)),
  );
}
