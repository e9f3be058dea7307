/** How the poverty standard is asked for: which areas there are, and which day stands in when none is given. */
import data from './poverty-standard.json';

export type Area = 'rural' | 'urban';

/** The day that a classification uses when none is given. */
export const defaultDate: string = data.defaultDate;

/** "nông thôn", "NT", "Thành thị", "đô thị" → the area, or null. */
export function areaOf(text: string): Area | null {
  const key = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  const found = data.areas.find((area) => area.aliases.includes(key));
  return found ? (found.id as Area) : null;
}

/**
 * The area whose standard holds in a commune: the one that the office names, else that of its kind.
 * @param named the office's own word ("thành thị"), if any
 * @param commune its name, with its kind where it is a ward or town ("phường Trần Phú")
 */
export function areaOfCommune(named: string | undefined, commune: string | undefined): Area {
  return (
    areaOf(named ?? '') ??
    (/^(?:phường|thị trấn)\s/iu.test((commune ?? '').normalize('NFC')) ? 'urban' : 'rural')
  );
}
