/**
 * A finding in the officer's own words: the catalogue's sentences with the figures written as
 * Vietnamese documents write them.
 */
import { differenceOf, type Finding } from '../domain/finding';
import { formatDifference, formatVietnamese } from '../domain/vietnamese-format';
import { findingEffect, findingFix, findingMessage, type NumberWriter } from '../text/findings';

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

export interface Described {
  /** What happened, with the figures. */
  readonly message: string;
  /** What it means for the Biểu. */
  readonly effect: string | null;
  /** What to do. */
  readonly fix: string | null;
}

export function describeFinding(item: Finding): Described {
  return {
    message: findingMessage(item, NUMBERS),
    effect: findingEffect(item),
    fix: findingFix(item, NUMBERS),
  };
}

/** The message alone, as foot notes need it. */
export function messageOf(item: Finding): string {
  return findingMessage(item, NUMBERS);
}
