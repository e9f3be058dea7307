/**
 * Hamlets of one commune are merged hamlet by hamlet; workbooks of several communes commune by
 * commune.
 */
import { communeTitle } from '../../domain/commune-name';
import type { Finding } from '../../domain/finding';
import { otherCommunes } from '../../rules/files/TEP-027';
import { mergedByCommune } from '../../rules/files/TEP-028';
import { placeKey } from '../../sources/facts/places';
import type { FileReading, SourceHamlet } from './types';
import { sumPlaces } from './with-file';
import { mergeWords } from './words';

export type Level = 'hamlet' | 'commune';

export function levelOf(readings: readonly FileReading[]): Level {
  const communes = new Set(
    readings.flatMap((reading) => {
      const name = reading.settings.get('xa');
      return name && name.from !== 'option' ? [placeKey(name.value)] : [];
    }),
  );
  return communes.size > 1 ? 'commune' : 'hamlet';
}

/**
 * Each workbook as one place, named after its commune. No line of it is asked for again, and a
 * hundred files with their cells fill the memory.
 */
export function asCommune(reading: FileReading): FileReading {
  const commune = reading.settings.get('xa')?.value;
  const name = commune === undefined ? '' : communeTitle(commune);
  const whole = (hamlets: readonly SourceHamlet[]): SourceHamlet[] => {
    if (hamlets.length === 0) return [];
    const figures = sumPlaces(hamlets.map((hamlet) => hamlet.figures));
    const key = name === '' ? '' : placeKey(name);
    return [{ file: reading.file, name, key, from: 'summary', figures: { ...figures, name, key } }];
  };
  return {
    ...reading,
    withCells: [],
    hamlets: whole(reading.hamlets),
    hidden: reading.hidden ? { ...reading.hidden, without: whole(reading.hidden.without) } : null,
  };
}

/**
 * That the files are of several communes is said; where one of them has several files, it is asked,
 * for a name may be misspelt.
 */
export function communesNamed(readings: readonly FileReading[], level: Level): Finding[] {
  if (level === 'hamlet') return [];
  const communes = new Map<string, { readonly name: string; files: number }>();
  for (const reading of readings) {
    const name = reading.settings.get('xa')?.value;
    if (name === undefined) continue;
    const commune = communes.get(placeKey(name));
    if (commune) commune.files += 1;
    else communes.set(placeKey(name), { name, files: 1 });
  }
  const several = [...communes.values()].some((commune) => commune.files > 1);
  const rule = several ? otherCommunes : mergedByCommune;
  return [
    rule.raise({
      communes: [...communes.values()].map((commune) =>
        mergeWords.filesOf(commune.name, commune.files),
      ),
    }),
  ];
}
