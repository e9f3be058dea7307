/**
 * Identity numbers of persons as they stand in lists: the twelve digits of a citizen's card, or the
 * nine of the card before it.
 * A spreadsheet that takes the number for a quantity drops its leading zeros, and with them the
 * province.
 */
import { tidyText } from './match-key';

export interface CitizenId {
  /** Digits alone: twelve for a citizen's number, nine for an old card. */
  readonly digits: string;
  /** `unclear` numbers are never compared: too short, too long, or cut by the spreadsheet. */
  readonly kind: 'citizen' | 'old' | 'unclear';
  /** True when leading zeros had to be put back. */
  readonly restored: boolean;
}

/** Spaces, dots, dashes and the apostrophe that marks a text are no part of the number. */
const SEPARATORS = /[\s.,'’`–—-]/gu;

/**
 * Reads the content of a cell.
 * @param provinces the codes that may stand in the first three places
 * @returns null for an empty cell, a dash, a word, or a filler such as 000000000000
 */
export function readCitizenId(
  value: string | number,
  provinces: ReadonlySet<string>,
): CitizenId | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || value <= 0) return null;
    if (!Number.isInteger(value)) return unclear(String(Math.trunc(value)));
    return ofDigits(String(value), provinces);
  }
  const text = tidyText(value).replace(SEPARATORS, '');
  // A text such as 5.1E+10 has lost its last digits for good.
  if (/^\d+[eE]\+?\d+$/.test(text)) return unclear(text.replace(/[eE].*/, ''));
  if (!/^\d+$/.test(text)) return /^\D*$/.test(text) ? null : unclear(text.replace(/\D/g, ''));
  return ofDigits(text, provinces);
}

function ofDigits(digits: string, provinces: ReadonlySet<string>): CitizenId | null {
  if (/^(\d)\1*$/.test(digits)) return null;
  if (digits.length === 12)
    return provinces.has(digits.slice(0, 3))
      ? { digits, kind: 'citizen', restored: false }
      : unclear(digits);
  if (digits.length === 11 || digits.length === 10) {
    const padded = digits.padStart(12, '0');
    return provinces.has(padded.slice(0, 3))
      ? { digits: padded, kind: 'citizen', restored: true }
      : unclear(digits);
  }
  return digits.length === 9 ? { digits, kind: 'old', restored: false } : unclear(digits);
}

function unclear(digits: string): CitizenId {
  return { digits, kind: 'unclear', restored: false };
}

/** "051000000001" → "051*****0001"; of any other number the last four digits alone are shown. */
export function maskCitizenId(digits: string): string {
  const shown = digits.slice(-4);
  if (digits.length === 12) return `${digits.slice(0, 3)}*****${shown}`;
  return digits.length > 4 ? `${'*'.repeat(digits.length - 4)}${shown}` : '*'.repeat(digits.length);
}

/**
 * True when two numbers of one length differ in one digit, or in two neighbours that changed
 * places: how typing goes wrong.
 */
export function differByOneSlip(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  const places = [...first].flatMap((digit, place) => (digit === second[place] ? [] : [place]));
  if (places.length === 1) return true;
  const [one, two] = places;
  return (
    places.length === 2 &&
    two === one! + 1 &&
    first[one!] === second[two] &&
    first[two] === second[one!]
  );
}
