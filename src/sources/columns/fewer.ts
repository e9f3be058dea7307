/** Columns of some poor households only, or of none that are there. */
import { isStrangeHeader } from '../../reading/subject/strange-titles';
import { plainKey } from '../../domain/match-key';
import type { NamedPath } from './names';
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

const YEARS =
  /\b(?:cong|tong(?: cong| so)?) (?:ca )?(?:\d|hai|ba|bon|nam|cac) nam\b|\bca giai doan\b/;

/** "Cộng 3 năm" beside "2023 | 2024 | 2025": no year's money. */
export function isOfYears({ path, match, corrected }: Claim, all: readonly NamedPath[]): boolean {
  const leaf = plainKey(path.texts.at(-1) ?? '');
  if (match.rule.type !== 'money' || corrected || !YEARS.test(leaf)) return false;
  return (
    all.filter(({ texts }) => /^(?:nam )?20\d\d$/.test(plainKey(texts.at(-1) ?? ''))).length > 1
  );
}
