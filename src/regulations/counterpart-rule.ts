/**
 * Which minimum counterpart holds for a province: Quyết định 02/2022/QĐ-TTg names two and sorts the
 * others by share.
 */
import { plainKey } from '../domain/match-key';
import { valueAt } from './parameters';
import type { ValueAt } from './types';

const PREFIX = 'counterpart.minimum-percent.';
const NAMED = ['quang ngai', 'quang nam'];

/**
 * @param province with or without "tỉnh", diacritics and case do not matter; null when not known
 * @param centralShare percent of the province's budget that central money covers; null when not
 * known
 * @returns null when neither says which rule holds
 */
export function minimumCounterpartAt(
  isoDate: string,
  province: string | null,
  centralShare: number | null = null,
): ValueAt | null {
  if (province !== null && NAMED.includes(plainKey(province).replace(/^tinh /, '')))
    return valueAt(`${PREFIX}quang-ngai-quang-nam`, isoDate);
  if (centralShare === null) return null;
  const band = centralShare >= 70 ? 'from-70' : centralShare >= 50 ? 'from-50' : 'under-50';
  return valueAt(`${PREFIX}central-share-${band}`, isoDate);
}
