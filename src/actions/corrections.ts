/** Reads the file in which an officer's corrections travel. */
import { plainKey } from '../domain/match-key';
import { headerKey, type Corrections } from '../sources/corrections';
import { placeKey } from '../sources/facts/places';

export type { Corrections } from '../sources/corrections';

/**
 * The content of a corrections file:
 * { "cot": { "Kinh phí > TW": "central" }, "donVi": { "Trang 1": "triệu đồng" }, "thon": { "GL": "Thôn Gò Lê" }, "so": { "Kinh phí > TW": "vi" } }.
 * English names of the four parts are taken too. Returns null when the content has another shape.
 */
export function correctionsOf(content: unknown): Corrections | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const part = (...names: string[]): [string, string][] => {
    for (const name of names) {
      const value = (content as Record<string, unknown>)[name];
      if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, item]) => [key, String(item ?? '')]);
    }
    return [];
  };
  const byHeader = (entries: [string, string][]): [string, string][] => entries.map(([header, value]) => [headerKey(header.split('>').map((text) => text.trim())), value]);
  return {
    columns: new Map(byHeader(part('cot', 'columns'))),
    units: new Map(part('donVi', 'don-vi', 'units').map(([sheet, unit]) => [sheet === '*' ? '' : sheet, unit])),
    hamlets: new Map(part('thon', 'hamlets').map(([alias, name]) => [placeKey(alias), name])),
    numbers: new Map(byHeader(part('so', 'numbers')).map(([header, value]) => [header, plainKey(value) === 'en' ? 'en' : 'vi'])),
  };
}
