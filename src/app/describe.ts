/**
 * A finding in the officer's own words: the catalogue's sentences with the figures written as
 * Vietnamese documents write them.
 */
import { differenceOf, type Finding } from '../domain/finding';
import type { Language } from '../domain/language';
import { formatDifference, formatVietnamese } from '../domain/vietnamese-format';
import { describe, type Described, type NumberWriter } from '../rules';

export { titleOfCode, topicOf } from '../rules';

const NUMBERS: NumberWriter = {
  plain: (value, places) => formatVietnamese(value, places),
  difference: (item) => {
    const difference = differenceOf(item);
    return difference ? formatDifference(difference) : '';
  },
  gap: (item) => {
    const difference = differenceOf(item);
    return difference ? formatVietnamese(difference.abs()) : '';
  },
};

export function describeFinding(item: Finding, language: Language = 'vi'): Described {
  return describe(item, NUMBERS, language);
}

/** The message alone, as foot notes need it. */
export function messageOf(item: Finding): string {
  return describeFinding(item).message;
}
