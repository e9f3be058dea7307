/**
 * Births as lists write them: a year, a day typed as text, or a day that the spreadsheet took for a
 * date.
 */
import { tidyText } from './match-key';
import { serialToIso, textToSerial } from './serial-dates';
import { expressionsOf } from './expressions';
import words from './words.json';

const expression = expressionsOf(words.readings);

export interface Birth {
  readonly year: number;
  /**
   * Day and month as "03-05", the smaller first: on a machine that writes the month first the two
   * change places, so the fifth of March and the third of May cannot be told apart. Null when the
   * year alone is known.
   */
  readonly day: string | null;
}

const EARLIEST = 1900;
const LATEST = 2100;

/** @returns null when there is no year of four digits: "90" may be many things */
export function readBirth(value: string | number): Birth | null {
  if (typeof value === 'number')
    return isYear(value) ? { year: value, day: null } : value > LATEST ? ofSerial(value) : null;
  const text = tidyText(value);
  if (/^\d{4}$/.test(text)) return isYear(Number(text)) ? { year: Number(text), day: null } : null;
  const spoken = expression('spokenDay').exec(text);
  const serial = textToSerial(spoken ? `${spoken[1]}/${spoken[2]}/${spoken[3]}` : text);
  if (serial !== null) return ofSerial(serial);
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text);
  return year ? { year: Number(year[1]), day: null } : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST && value <= LATEST;
}

function ofSerial(serial: number): Birth | null {
  const iso = serialToIso(serial);
  if (iso === null) return null;
  const [year, month, day] = iso.split('-') as [string, string, string];
  return isYear(Number(year)) ? { year: Number(year), day: [day, month].sort().join('-') } : null;
}
