/**
 * The hamlets that a workbook speaks of: one key a hamlet, its spellings, and names that nobody has
 * explained yet.
 */
import type { CellRef } from '../../domain/address';
import type { Settings } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { plainKey, tidyText } from '../../domain/match-key';
import { ownName } from '../../domain/own-name';
import { placeKey, withoutHigherPlaces, withoutKind } from '../../domain/place-key';
import { spellingsOfHamlet } from '../../rules/words/CHU-007';
import { unclearHamlet } from '../../rules/words/CHU-008';
import { foreignHamlets } from '../../rules/words/CHU-009';
import { hamletBySheet } from '../../rules/words/CHU-010';
import type { Corrections } from '../corrections';
import type { RecognisedTable } from '../table';
import { columnOf } from '../table';
import { UpperPlaces } from './upper-places';
import { placeInSheetName, placeInTitle } from './places';

export interface NamedPlace {
  readonly name: string;
  readonly key: string;
}

interface Met {
  readonly cell: CellRef;
  readonly source: 'summary' | 'register';
  readonly spellings: Map<string, { readonly name: string; readonly cell: CellRef }>;
}

export class KnownPlaces {
  private readonly met = new Map<string, Met>();
  private readonly listed = new Set<string>();
  /** Hamlets that only the name of a sheet names. */
  private readonly guessed = new Map<string, string>();
  private readonly names = new Map<string, NamedPlace>();
  private readonly spellings = new Map<string, string>();
  /** Hamlets of record, from the settings. */
  private readonly record: readonly NamedPlace[];

  /** To which former commune a hamlet belongs. */
  readonly uppers: UpperPlaces;

  constructor(
    tables: readonly RecognisedTable[],
    settings: Settings,
    private readonly corrections: Corrections,
  ) {
    this.uppers = new UpperPlaces(tables);
    this.record = (settings.get('thon')?.value ?? '')
      .split(/[;\n]/)
      .map(tidyText)
      .filter((name) => name !== '')
      .map((name) => ({ name, key: placeKey(name) }));
    for (const { key } of this.record) this.listed.add(key);
    for (const table of tables) {
      const column =
        table.kind === 'hamlet-summary' ||
        table.kind === 'household-register' ||
        table.kind === 'flow'
          ? columnOf(table, 'place')
          : null;
      if (column)
        for (const name of new Set(
          table.rows.map((row) => table.grid.text(row.row, column.column)),
        ))
          this.listed.add(placeKey(name));
      for (const text of [table.grid.sheet, ...table.titles]) {
        const place = placeInTitle(text);
        if (place) this.listed.add(placeKey(place));
      }
    }
    this.listed.delete('');
  }

  /** The hamlet under its key, other names replaced by the one to use. */
  named(name: string): NamedPlace {
    let place = this.names.get(name);
    if (!place) {
      const key = placeKey(name);
      const other = this.corrections.hamlets.get(key);
      this.names.set(
        name,
        (place =
          other === undefined
            ? { name: withoutHigherPlaces(name), key }
            : { name: other, key: placeKey(other) }),
      );
    }
    return place;
  }

  /**
   * The hamlet that a whole table is about: by the name of its sheet, its titles, or, for a
   * register, a sheet's name that is only a name.
   */
  ofTable(table: RecognisedTable): string | null {
    const bySheet = placeInTitle(table.grid.sheet);
    if (bySheet !== null) return bySheet;
    const bare = placeInSheetName(table.grid.sheet);
    if (bare !== null && this.listed.has(placeKey(bare))) return bare;
    const byTitle = [...table.titles]
      .reverse()
      .map(placeInTitle)
      .find((place) => place !== null);
    if (
      byTitle !== undefined ||
      bare === null ||
      table.kind !== 'household-register' ||
      columnOf(table, 'place')
    )
      return byTitle ?? null;
    this.guessed.set(table.grid.sheet, bare);
    return bare;
  }

  /** Remembers where a hamlet's figures were read, for the findings below. */
  note(place: NamedPlace, written: string, cell: () => CellRef, source: Met['source']): void {
    if (place.key === '') return;
    let met = this.met.get(place.key);
    if (!met) this.met.set(place.key, (met = { cell: cell(), source, spellings: new Map() }));
    let spelling = this.spellings.get(written);
    if (spelling === undefined) this.spellings.set(written, (spelling = spellingOf(written)));
    if (!met.spellings.has(spelling))
      met.spellings.set(spelling, { name: ownName(written), cell: cell() });
  }

  /**
   * @param fromSummary whether the figures by hamlet come from a summary, so that names in a
   * register change nothing
   */
  findings(fromSummary: boolean): Finding[] {
    return [
      ...this.guessFindings(),
      ...this.spellingFindings(),
      ...this.aliasFindings(fromSummary),
      ...this.foreignFindings(),
    ];
  }

  private guessFindings(): Finding[] {
    return [...this.guessed]
      .filter(([, name]) => this.met.has(this.named(name).key))
      .map(([sheet, name]) =>
        hamletBySheet.raise({ sheet, name }, { cells: [{ sheet, cell: 'A1' }] }),
      );
  }

  private spellingFindings(): Finding[] {
    return [...this.met.values()]
      .filter((met) => met.spellings.size > 1)
      .map((met) =>
        spellingsOfHamlet.raise(
          { spellings: [...met.spellings.values()].map(({ name }) => name) },
          { cells: [...met.spellings.values()].map(({ cell }) => cell) },
        ),
      );
  }

  /** "GL" beside "Gò Lê", "Go Le" beside "Gò Lê": asked, never decided. */
  private aliasFindings(fromSummary: boolean): Finding[] {
    const known = new Likenesses([...this.met.keys(), ...this.listed]);
    const ofRecord = new Set(this.record.map((place) => place.key));
    return [...this.met].flatMap(([key, met]) => {
      if (ofRecord.has(key)) return [];
      const rivals = known.meantBy(key);
      // Of two writings the longer, or the better accented, is the name; it is not asked about
      // again.
      if (rivals.length !== 1 || (isMeant(rivals[0]!, key) && rivals[0]! < key)) return [];
      const other = rivals[0]!;
      const place =
        this.record.find((one) => one.key === other)?.name ??
        [...(this.met.get(other)?.spellings.values() ?? [])][0]?.name ??
        other;
      // Two names that differ by accents alone may well be two hamlets, above all where each has
      // its own figures.
      const byAccent = plainKey(key) === plainKey(other);
      if (byAccent && met.source === this.met.get(other)?.source) return [];
      const grave = !byAccent && (met.source === 'summary' || !fromSummary);
      return [
        unclearHamlet.raise(
          { alias: [...met.spellings.values()][0]!.name, place },
          { cells: [met.cell], ...(grave ? {} : { severity: 'check', subjects: [] }) },
        ),
      ];
    });
  }

  /**
   * Hamlets that are not of record, while others of record are missing: as after a merger, and the
   * old ones have to be placed.
   */
  private foreignFindings(): Finding[] {
    if (this.record.length === 0) return [];
    const known = new Set(this.record.map((place) => place.key));
    const foreign = [...this.met].filter(
      ([key]) => !known.has(key) && !this.record.some((place) => isMeant(key, place.key)),
    );
    const missing = this.record.filter((place) => !this.met.has(place.key));
    if (foreign.length === 0 || missing.length === 0) return [];
    return [
      foreignHamlets.raise(
        {
          names: foreign.map(([, met]) => [...met.spellings.values()][0]!.name),
          missing: missing.map((place) => place.name),
        },
        { cells: foreign.map(([, met]) => met.cell) },
      ),
    ];
  }
}

/**
 * Case, blanks and the word "thôn" are no spelling; a tone mark on another letter, or Ð for Đ, is.
 */
function spellingOf(name: string): string {
  return withoutKind(tidyText(withoutHigherPlaces(name)).toLowerCase()).replace(/[.,;:]+$/, '');
}

/** True when `short` may stand for `full`: its initials, or the same letters without accents. */
function isMeant(short: string, full: string): boolean {
  return (
    short !== full && (squeezed(short) === initialsOf(full) || plainKey(short) === plainKey(full))
  );
}

function squeezed(name: string): string {
  return plainKey(name).replace(/[.\s]/g, '');
}

/** "gl" for "Gò Lê"; null for a single word. */
function initialsOf(name: string): string | null {
  const words = plainKey(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length >= 2 ? words.map((word) => word[0]).join('') : null;
}

/**
 * Names looked up by what may stand for them, so that a register of thousands of addresses is not
 * compared pair by pair.
 */
class Likenesses {
  private readonly byInitials = new Map<string, Set<string>>();
  private readonly byLetters = new Map<string, Set<string>>();

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      const initials = initialsOf(key);
      if (initials !== null) put(this.byInitials, initials, key);
      put(this.byLetters, plainKey(key), key);
    }
  }

  /** The other names that {@link isMeant} accepts for a name. */
  meantBy(short: string): string[] {
    return [
      ...new Set([
        ...(this.byInitials.get(squeezed(short)) ?? []),
        ...(this.byLetters.get(plainKey(short)) ?? []),
      ]),
    ].filter((other) => other !== short);
  }
}

function put(map: Map<string, Set<string>>, under: string, key: string): void {
  const set = map.get(under);
  if (set) set.add(key);
  else map.set(under, new Set([key]));
}
