/** Which hamlet a table or a file is about, when its lines do not say so. */
import { plainKey, tidyText, wordKey } from '../../domain/match-key';
import { placeInTitle, placeKey } from '../../sources/facts/places';
import { columnOf, type RecognisedTable } from '../../sources/table';
import type { Corrections } from '../../sources/corrections';

const PARTS = /\b(?:nhom|to|xom|cum|doi)\b/;
const HAMLET_WORDS = /\b(?:thon|ap|ban|to dan pho|khu pho)\b/;
const PART_LABEL = /^(?:nhom|to|xom|cum|doi)(?:\s+\S+){1,3}$/;

export interface NameSources {
  readonly file: string;
  readonly corrections: Corrections;
  /** Hamlets that are known by name, such as those of record. */
  readonly known: readonly string[];
}

/**
 * True when the lines of a summary are neighbourhoods of one hamlet, which its title, its sheet or
 * its file names.
 */
export function isByNeighbourhood(table: RecognisedTable): boolean {
  if (table.kind !== 'hamlet-summary') return false;
  const column = columnOf(table, 'place');
  const header = plainKey(column?.header ?? '');
  if (PARTS.test(header) && !HAMLET_WORDS.test(header)) return true;
  const labels = table.rows.filter((row) => row.role === 'item').map((row) => plainKey(row.label));
  return (
    labels.length > 1 &&
    labels.every((label) => PART_LABEL.test(label)) &&
    [...table.titles, table.grid.sheet].some((text) => placeInTitle(text) !== null)
  );
}

/**
 * From the officer's own answer for this file, then title, sheet and file name; null when none of
 * them names a hamlet.
 */
export function hamletOfTable(table: RecognisedTable, sources: NameSources): string | null {
  const said = hamletSaid(sources);
  if (said !== null) return said;
  for (const text of [...table.titles, table.grid.sheet]) {
    const name = placeInTitle(text);
    if (name !== null) return name;
  }
  return knownIn(table.grid.sheet, sources.known) ?? hamletOfFile(sources);
}

/**
 * The hamlet that the file's name says: "Thôn Gò Lê.xlsx", or "thon-go-le.xlsx" when that hamlet is
 * known by name.
 */
export function hamletOfFile(sources: NameSources): string | null {
  const said = hamletSaid(sources);
  if (said !== null) return said;
  const text = stem(sources.file).replace(/[_-]+/g, ' ');
  return placeInTitle(text) ?? knownIn(text, sources.known);
}

function hamletSaid({ file, corrections }: NameSources): string | null {
  return (
    corrections.hamlets.get(placeKey(file)) ?? corrections.hamlets.get(placeKey(stem(file))) ?? null
  );
}

function knownIn(text: string, known: readonly string[]): string | null {
  const plain = ` ${wordKey(text)} `;
  const found = known.filter((name) => plain.includes(` ${wordKey(placeKey(name))} `));
  return found.length === 1 ? found[0]! : null;
}

function stem(file: string): string {
  return tidyText(file.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, ''));
}

/** A title in capitals names the hamlet all the same: "THÔN GÒ LÊ" is Thôn Gò Lê. */
export function properName(name: string): string {
  const tidy = tidyText(name);
  if (tidy !== tidy.toUpperCase() || !/\s/.test(tidy)) return tidy;
  return tidy
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}
