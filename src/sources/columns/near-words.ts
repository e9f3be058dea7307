/** Words that differ from a known word by a slip of the hand. */
import { slipsBetween } from '../../domain/slips';

/** How many letters may differ: none in a short word, where another word is as near. */
function slipsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 9 ? 1 : 2;
}

/**
 * The only known word within the allowed slips of this one; null when there is none, or two are as
 * near.
 */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const allowed = slipsAllowed(word);
  let best: string | null = null;
  let distance = allowed + 1;
  let tied = false;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > allowed) continue;
    const apart = slipsBetween(word, other, allowed);
    if (apart < distance) {
      best = other;
      distance = apart;
      tied = false;
    } else if (apart === distance && best !== null && other !== best) tied = true;
  }
  return tied ? null : best;
}
