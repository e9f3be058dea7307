/**
 * Which fields are about a person, and whose texts a message may quote: hamlets, lines, agencies.
 * An unknown column is personal.
 */
import data from './personal.json';

/** Fields that never leave the machine in a message and are masked on the screen. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set(data.personal);

export const QUOTABLE_FIELDS: ReadonlySet<string> = new Set(data.quotable);
