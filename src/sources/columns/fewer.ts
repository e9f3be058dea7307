/** Columns of some poor households only, or of none that are there. */
import { isStrangeHeader } from '../../reading/subject/strange-titles';
import type { KindRules } from '../vocabulary/kinds';
import type { Claim } from './settle';

/** "Hộ nghèo không có đất", "Chỉ tiêu giao hộ nghèo" are not the households that are poor. */
export function isFewer(kind: KindRules, { path, match, corrected }: Claim): boolean {
  return (
    kind.kind === 'hamlet-summary' &&
    !corrected &&
    match.rule.type === 'count' &&
    /^(?:now|closing|opening)\.(?:poor|nearPoor)$/.test(match.rule.id) &&
    path.texts.some(isStrangeHeader)
  );
}
