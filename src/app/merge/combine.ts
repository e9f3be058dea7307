/**
 * Brings the hamlets of all files together: each once, old names under the new one, rates left to
 * be computed from the sums.
 */
import { append } from '../../domain/append';
import type { HouseholdFacts, PlaceFigures } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { nameKey, tidyText } from '../../domain/match-key';
import { fileOfNoHamlet } from '../../rules/files/TEP-014';
import { hamletTwice } from '../../rules/files/TEP-015';
import { twoLists } from '../../rules/files/TEP-016';
import { oldNamesJoined } from '../../rules/files/TEP-017';
import type { Corrections } from '../../sources/corrections';
import { placeKey } from '../../sources/facts/places';
import { columnOf } from '../../sources/table';
import type { FileReading, SourceHamlet } from './types';
import { COUNTS, sumPlaces } from './with-file';
import units from '../../domain/units.json';

export interface MergedHamlet {
  readonly name: string;
  readonly key: string;
  readonly parts: readonly SourceHamlet[];
}

export interface Combined {
  readonly hamlets: readonly MergedHamlet[];
  readonly findings: readonly Finding[];
}

export function combine(readings: readonly FileReading[], corrections: Corrections): Combined {
  const findings: Finding[] = [];
  const hamlets = new Map<string, { name: string; key: string; parts: SourceHamlet[] }>();
  for (const reading of readings) {
    for (const part of reading.hamlets) {
      if (part.key === '') {
        findings.push(fileOfNoHamlet.raise({ file: part.file }, { cells: [part.figures.cell] }));
        continue;
      }
      const name = corrections.hamlets.get(part.key) ?? part.name;
      const key = placeKey(name);
      const hamlet = hamlets.get(key);
      if (hamlet) hamlet.parts.push(part);
      else hamlets.set(key, { name: tidyText(name), key, parts: [part] });
    }
  }
  for (const hamlet of hamlets.values()) append(findings, meetings(hamlet, readings));
  return { hamlets: [...hamlets.values()], findings };
}

/**
 * The merged hamlets as facts. A hamlet that stands in two files with rival figures is a stop, so
 * adding up is right for all others.
 */
export function factsOf(
  hamlets: readonly MergedHamlet[],
  readings: readonly FileReading[],
  pick: (reading: FileReading) => readonly SourceHamlet[],
): HouseholdFacts {
  const bases = new Set(readings.map((reading) => reading.basis));
  const figures = new Map(
    readings.flatMap((reading) =>
      marked(pick(reading)).map(([mark, part]) => [mark, part.figures] as const),
    ),
  );
  const marks = new Map(
    readings.flatMap((reading) =>
      marked(reading.hamlets).map(([mark, part]) => [part, mark] as const),
    ),
  );
  const places = hamlets.map((hamlet): PlaceFigures => {
    const parts = hamlet.parts.flatMap((part) => figures.get(marks.get(part)!) ?? []);
    const whole = parts.length > 0 ? sumPlaces(parts) : hamlet.parts[0]!.figures;
    return { ...whole, name: hamlet.name, key: hamlet.key };
  });
  return {
    basis:
      bases.size === 1
        ? [...bases][0]!
        : bases.has('actual')
          ? 'actual'
          : bases.has('plan')
            ? 'plan'
            : 'opening',
    asOf:
      readings
        .map((reading) => reading.asOf)
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    hamlets: places,
    declared: null,
    tables: [],
  };
}

/**
 * One word for each part: its file, its hamlet, how it was kept, and the how-manieth of that kind
 * it is.
 */
function marked(parts: readonly SourceHamlet[]): (readonly [string, SourceHamlet])[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const mark = `${part.file}|${part.key}|${part.from}`;
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    return [`${mark}|${count}`, part] as const;
  });
}

/** What is to be said about a hamlet that several parts make up. */
function meetings(
  hamlet: { readonly name: string; readonly parts: readonly SourceHamlet[] },
  readings: readonly FileReading[],
): Finding[] {
  if (hamlet.parts.length < 2) return [];
  const cells = hamlet.parts.map((part) => part.figures.cell);
  const files = [...new Set(hamlet.parts.map((part) => part.file))];
  const names = new Map(hamlet.parts.map((part) => [part.key, part.name]));
  const found: Finding[] = [];
  for (const key of names.keys()) {
    const those = hamlet.parts.filter((part) => part.key === key);
    if (those.length < 2) continue;
    const rivals = COUNTS.filter(
      (what) => those.filter((part) => part.figures.figure(what) !== null).length > 1,
    );
    if (those.every((part) => part.from === 'register')) {
      const shared = sharedLines(those, readings);
      found.push(
        shared > 0
          ? hamletTwice.raise({ place: hamlet.name, files, shared }, { cells })
          : twoLists.raise({ place: hamlet.name, files }, { cells }),
      );
    } else if (rivals.length > 0) {
      const what =
        rivals.find(
          (rival) =>
            !allEqual(those.map((part) => part.figures.figure(rival)?.value.toFixed() ?? '')),
        ) ?? rivals[0]!;
      const [first, second] = those.flatMap((part) => part.figures.figure(what) ?? []);
      found.push(
        hamletTwice.raise(
          { place: hamlet.name, files, what },
          {
            unit: what === 'people' ? units.people : units.households,
            expected: first!.value,
            found: second!.value,
            cells: [...first!.cells.slice(0, 1), ...second!.cells.slice(0, 1)],
          },
        ),
      );
    }
  }
  if (names.size > 1)
    found.push(
      oldNamesJoined.raise({ place: hamlet.name, names: [...names.values()], files }, { cells }),
    );
  return found;
}

function allEqual(values: readonly string[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Persons that stand in the lists of more than one of the files. */
function sharedLines(parts: readonly SourceHamlet[], readings: readonly FileReading[]): number {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const part of parts) {
    for (const table of readings.find(({ file }) => file === part.file)?.withCells ?? []) {
      const column = columnOf(table, 'name');
      if (!column) continue;
      const more = ['birth', 'citizenId'].flatMap((field) => columnOf(table, field) ?? []);
      for (const row of table.rows) {
        if (row.role !== 'item') continue;
        const name = [column, ...more]
          .map((item) => nameKey(table.grid.text(row.row, item.column)))
          .join('|');
        if (seen.has(name) && seen.get(name) !== part.file) shared.add(name);
        else seen.set(name, part.file);
      }
    }
  }
  return shared.size;
}
