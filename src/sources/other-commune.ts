/** Tables of another commune: "XÃ ĐĂK MẪU (tham khảo)" over a second block or on a sheet. */
import { nameKey, plainKey, tidyText } from '../domain/match-key';
import type { RecognisedTable } from './table';

const COMMUNE =
  /^(?:(?:ubnd|ủy ban nhân dân)\s+)?(?:xã|phường|thị trấn|đặc khu)\s+(?!hội\b)(\p{L}[^,;:(.–-]{1,40})/iu;
const OF_PLACES = new Set(['hamlet-summary', 'flow', 'household-register']);
/** Communes that became one are read together. */
const FORMER = /\b(?:cu|truoc (?:sap xep|sap nhap|day)|sap nhap|hop nhat)\b/;

/** "TỔNG HỢP HỘ NGHÈO NĂM 2025 - XÃ ĐĂK MẪU" */
const AT_THE_END = /[-–,]\s*(?:xã|phường|thị trấn|đặc khu)\s+(\p{L}[^,;:(.–-]{1,40})$/iu;

/** The name in a line that begins with it: "UBND XÃ ĐĂK MẪU (tham khảo)". */
export function communeLine(text: string): string | undefined {
  return COMMUNE.exec(tidyText(text))?.[1];
}

/** The commune that a table's titles name; null without one. */
function communeOver(table: RecognisedTable): string | null {
  if (FORMER.test(plainKey(table.grid.sheet))) return null;
  for (const title of [...table.titles].reverse()) {
    const name = communeLine(title) ?? AT_THE_END.exec(tidyText(title))?.[1];
    if (name !== undefined && !FORMER.test(plainKey(title))) return nameKey(name);
  }
  return null;
}

/**
 * The tables of a commune that is not the one of the first table of their kind.
 *
 * @returns each with whether its title calls it a mere reference
 */
export function ofOtherCommunes(
  tables: readonly RecognisedTable[],
): ReadonlyMap<RecognisedTable, 'reference' | 'unsaid'> {
  const own = new Map<string, string>();
  const others = new Map<RecognisedTable, 'reference' | 'unsaid'>();
  for (const table of tables) {
    if (!OF_PLACES.has(table.kind)) continue;
    const name = communeOver(table);
    if (name === null) continue;
    const first = own.get(table.kind);
    if (first === undefined) own.set(table.kind, name);
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
