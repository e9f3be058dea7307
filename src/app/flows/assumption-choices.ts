import type { Finding } from '../../domain/finding';
import { goneWithoutReason } from '../../rules/flow/DB-012';
import { newWithoutReason } from '../../rules/flow/DB-013';
import { assumedReason } from '../../rules/flow/DB-022';

/**
 * The answers that the settings of households in one list alone can have, as an officer writes
 * them.
 */
export const ASSUMPTION_CHOICES = {
  absent: { code: 'ho-khong-con', choices: ['vượt chuẩn', 'giảm khác'] },
  fresh: { code: 'ho-moi', choices: ['phát sinh mới', 'tái nghèo', 'tăng khác'] },
} as const;

/** Whether it is about households of whom nothing but such an answer says why. */
export function isForAssumption(item: Finding): boolean {
  return [goneWithoutReason, newWithoutReason, assumedReason].some((rule) => rule.is(item));
}
