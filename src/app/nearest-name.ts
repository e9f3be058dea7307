import { slipsBetween } from '../domain/slips';

/**
 * The known name that a hand slips from, at a third of its letters or fewer; null where none is.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const most = Math.ceil(name.length / 3);
  const [best] = known
    .map((one) => ({ one, slips: slipsBetween(name, one, most) }))
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= most ? best.one : null;
}
