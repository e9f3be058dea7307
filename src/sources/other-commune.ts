/** A table of another commune on the same sheet: "XÃ ĐĂK MẪU (tham khảo)" over a second block. */
import { nameKey, plainKey } from '../domain/match-key';
import type { RecognisedTable } from './table';

const COMMUNE =
  /^(?:(?:ubnd|ủy ban nhân dân)\s+)?(?:xã|phường|thị trấn|đặc khu)\s+([^,;:(–-]{2,40})/iu;
/** Communes that became one are read together. */
const FORMER = /\b(?:cu|truoc (?:sap xep|sap nhap|day)|sap nhap|hop nhat)\b/;

/** The commune that stands nearest over a table, by itself in its line; null without one. */
function communeOver(table: RecognisedTable): string | null {
  for (const title of [...table.titles].reverse()) {
    const name = COMMUNE.exec(title.trim())?.[1];
    if (name !== undefined && !FORMER.test(plainKey(title))) return nameKey(name);
  }
  return null;
}

/**
 * The tables of a commune that is not the one of the first table of their kind on their sheet.
 *
 * @returns each with whether its title calls it a mere reference
 */
export function ofOtherCommunes(
  tables: readonly RecognisedTable[],
): ReadonlyMap<RecognisedTable, 'reference' | 'unsaid'> {
  const own = new Map<string, string>();
  const others = new Map<RecognisedTable, 'reference' | 'unsaid'>();
  for (const table of tables) {
    const name = communeOver(table);
    if (name === null) continue;
    const place = `${table.kind}\n${table.grid.sheet}`;
    const first = own.get(place);
    if (first === undefined) own.set(place, name);
    else if (first !== name)
      others.set(
        table,
        table.titles.some((title) => /\btham khao\b/.test(plainKey(title)))
          ? 'reference'
          : 'unsaid',
      );
  }
  return others;
}
