/**
 * Communes that were joined keep the names of their hamlets, so «Thôn 1» may stand twice. Where one
 * name stands under two former communes, the commune's name goes with it: "Thôn 1 (Ba Dinh)". A
 * name that stands under one alone stays as it is.
 */
import { expressionsOf } from '../../domain/expressions';
import { plainKey, tidyText } from '../../domain/match-key';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import { placeInHeading, placeKey } from './places';
import words from '../vocabulary/places.json';

const expression = expressionsOf(words.upper);

const KINDS = new Set(['hamlet-summary', 'household-register', 'flow']);
/** "I. Xã Ba Dinh (cũ)", "XÃ BA TÔ CŨ": the name alone is kept. */
const HEADING = expression('heading');

export class UpperPlaces {
  private readonly byTable = new Map<RecognisedTable, ReadonlyMap<number, string>>();
  /** Keys of hamlets whose name stands under more than one commune. */
  private readonly shared = new Set<string>();

  constructor(tables: readonly RecognisedTable[]) {
    const uppersOf = new Map<string, Set<string>>();
    for (const table of tables) {
      if (!KINDS.has(table.kind)) continue;
      const uppers = uppersOfRows(table);
      if (uppers.size === 0) continue;
      this.byTable.set(table, uppers);
      const column = columnOf(table, 'place')?.column;
      let heading = '';
      for (const row of table.rows) {
        if (row.role === 'group') heading = placeInHeading(row.label) ?? heading;
        const upper = uppers.get(row.row);
        const key = placeKey(
          (column === undefined ? '' : textAt(table, row.row, column)) || heading,
        );
        if (row.role !== 'item' || upper === undefined || key === '') continue;
        const known = uppersOf.get(key);
        if (known) known.add(plainKey(upper));
        else uppersOf.set(key, new Set([plainKey(upper)]));
      }
    }
    for (const [key, uppers] of uppersOf) if (uppers.size > 1) this.shared.add(key);
  }

  /** The hamlet's name as written, with its commune where the name alone would mean two hamlets. */
  nameOf(table: RecognisedTable, row: TableRow, written: string): string {
    if (this.shared.size === 0 || !this.shared.has(placeKey(written))) return written;
    const upper = this.byTable.get(table)?.get(row.row);
    return upper === undefined ? written : `${written} (${upper})`;
  }
}

/** The commune of each row, by a column beside the hamlets or by the heading above them. */
function uppersOfRows(table: RecognisedTable): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const column = columnOf(table, 'upperPlace')?.column;
  let above = '';
  let heading: { readonly name: string; readonly level: number } | null = null;
  for (const row of table.rows) {
    const name = headingName(row.label);
    if (name !== null && row.role !== 'total') {
      heading = { name, level: row.level };
      continue;
    }
    // A name merged over its rows, or written in the first of them alone, speaks for all.
    const own = column === undefined ? '' : bareName(textAt(table, row.row, column));
    if (own !== '') above = own;
    const upper = above !== '' ? above : heading?.name;
    if (upper !== undefined && row.role === 'item') found.set(row.row, upper);
  }
  return found;
}

function headingName(label: string): string | null {
  const match = HEADING.exec(tidyText(label));
  const name = match ? bareName(match[1]!) : '';
  return name === '' || name.split(' ').length > 5 ? null : name;
}

/** "xã Ba Dinh (cũ)" → "Ba Dinh" */
function bareName(text: string): string {
  return tidyText(text)
    .replace(expression('levelBefore'), '')
    .replace(expression('former'), '')
    .replace(/\s*[(:].*$/u, '')
    .trim();
}

function textAt(table: RecognisedTable, row: number, column: number): string {
  const merge = table.grid.mergeAt(row, column);
  return table.grid.text(merge?.top ?? row, merge?.left ?? column);
}
