/** The names of hamlets as the tables write them, with the name that each is taken for. */
import { tidyText } from '../domain/match-key';
import { ownName } from '../domain/own-name';
import { placeKey } from '../sources/facts/places';
import { columnOf } from '../sources/table';
import type { Survey } from './survey';

export interface HamletSpelling {
  /** As written: "GL". */
  readonly written: string;
  /** The name to use, where the office has given one. */
  readonly used: string | null;
  /** Under which the office's word is kept. */
  readonly code: string;
}

const KINDS: ReadonlySet<string> = new Set(['hamlet-summary', 'household-register', 'flow']);
/** A commune has a few dozen hamlets at most; more names than this are no names of hamlets. */
const MOST = 80;

/** One line for each name, in the order in which they are met. */
export function hamletSpellings({ recognition }: Survey): HamletSpelling[] {
  const found = new Map<string, HamletSpelling>();
  for (const table of recognition.tables) {
    const column = KINDS.has(table.kind) ? columnOf(table, 'place') : null;
    if (!column) continue;
    for (const { row, role } of table.rows) {
      const written = role === 'item' ? ownName(tidyText(table.grid.text(row, column.column))) : '';
      const key = written === '' ? '' : placeKey(written);
      if (key === '' || found.has(key)) continue;
      found.set(key, {
        written,
        used: recognition.corrections.hamlets.get(key) ?? null,
        code: `ten:${key}`,
      });
      if (found.size >= MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}
