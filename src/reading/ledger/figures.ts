/** The figures of rows for arithmetic alone: quick, and silent about cells that are no number. */
import { isDash, readNumberText } from '../../domain/number-text';

/** How dots and commas are meant in texts that can be read in two ways. */
export type Convention = 'vi' | 'en';

/**
 * The number in a cell, or null: a dash is nought, a text is read in the given way where it admits
 * two.
 */
export function figureOf(value: unknown, text: string, convention: Convention): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || text === '') return null;
  if (isDash(text)) return 0;
  const reading = readNumberText(text);
  if (!reading) return null;
  const [first, second] = convention === 'vi' ? [reading.vi, reading.en] : [reading.en, reading.vi];
  return (first ?? second)?.toNumber() ?? null;
}

/** "1,196" and "1.196": a thousand and more, or one and a fraction. */
export function isAmbiguous(value: unknown, text: string): boolean {
  const reading = typeof value === 'string' && text !== '' ? readNumberText(text) : null;
  return (
    reading !== null && reading.vi !== null && reading.en !== null && !reading.vi.equals(reading.en)
  );
}
