import type { Finding } from '../../domain/finding';
import { goneWithoutReason } from '../../rules/flow/DB-012';
import { newWithoutReason } from '../../rules/flow/DB-013';
import { assumedReason } from '../../rules/flow/DB-022';
import choices from './assumption-choices.json';

/**
 * The answers that the settings of households in one list alone can have, as an officer writes
 * them.
 */
export const ASSUMPTION_CHOICES = choices;

/** Whether it is about households of whom nothing but such an answer says why. */
export function isForAssumption(item: Finding): boolean {
  return [goneWithoutReason, newWithoutReason, assumedReason].some((rule) => rule.is(item));
}
