/** The hamlets of one workbook with their figures. */
import type { PlaceFigures } from '../../domain/facts';
import { NO_CORRECTIONS, type Corrections } from '../../sources/corrections';
import { placeKey } from '../../sources/facts/places';
import { gather } from '../../sources/gather';
import type { Recognition } from '../../sources/recognise';
import type { RecognisedTable } from '../../sources/table';
import {
  hamletOfFile,
  hamletOfTable,
  isByNeighbourhood,
  properName,
  type NameSources,
} from './hamlet-names';
import type { SourceHamlet } from './types';
import { placeInFile, sumPlaces } from './with-file';

/**
 * Which hamlet an old name now belongs to is asked when the files meet, so names are read here as
 * they are written.
 */
export function asWritten(corrections: Corrections): Corrections {
  return { ...corrections, hamlets: NO_CORRECTIONS.hamlets };
}

/**
 * @param tables the tables that are to count; a table by neighbourhoods is added up to the one
 * hamlet that it is about
 */
export function hamletsOfFile(
  recognition: Recognition,
  tables: readonly RecognisedTable[],
  sources: NameSources,
): SourceHamlet[] {
  const parts = tables.filter(isByNeighbourhood);
  const others = tables.filter((table) => !parts.includes(table));
  const facts = (of: readonly RecognisedTable[]) =>
    gather({ ...recognition, tables: of }, { corrections: asWritten(sources.corrections) }).facts;
  const hamlets: SourceHamlet[] = [];
  for (const table of parts) {
    const places = facts([table]).households?.hamlets ?? [];
    if (places.length === 0) continue;
    hamlets.push(
      named(
        sumPlaces(places.map((place) => placeInFile(sources.file, place))),
        hamletOfTable(table, sources) ?? '',
        'neighbourhoods',
        sources.file,
      ),
    );
  }
  const own = facts(others);
  const from = others.some((table) => table.kind === 'hamlet-summary') ? 'summary' : 'register';
  const places = own.households?.hamlets ?? [];
  // A workbook with one line for the whole commune has that line as its only figure.
  const all = places.length > 0 || !own.households?.declared ? places : [own.households.declared];
  for (const place of all) {
    const name = place.name !== '' ? nameOf(place, all, sources) : (hamletOfFile(sources) ?? '');
    hamlets.push(named(placeInFile(sources.file, place), name, from, sources.file));
  }
  return hamlets;
}

/** The officer's answer for a whole file holds when the file is about one hamlet. */
function nameOf(place: PlaceFigures, all: readonly PlaceFigures[], sources: NameSources): string {
  const said =
    all.length === 1 && sources.corrections.hamlets.has(placeKey(sources.file))
      ? hamletOfFile(sources)
      : null;
  return said ?? place.name;
}

function named(
  place: PlaceFigures,
  name: string,
  from: SourceHamlet['from'],
  file: string,
): SourceHamlet {
  const key = name === '' ? '' : placeKey(name);
  const proper = properName(name);
  return { file, name: proper, key, from, figures: { ...place, name: proper, key } };
}
