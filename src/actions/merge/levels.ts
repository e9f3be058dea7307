/** Hamlets of one commune are merged hamlet by hamlet; workbooks of several communes commune by commune. */
import { placeKey } from '../../sources/facts/places';
import type { FileReading, SourceHamlet } from './types';
import { sumPlaces } from './with-file';

export type Level = 'hamlet' | 'commune';

export function levelOf(readings: readonly FileReading[]): Level {
  const communes = new Set(readings.flatMap((reading) => {
    const name = reading.settings.get('xa');
    return name && name.from !== 'option' ? [placeKey(name.value)] : [];
  }));
  return communes.size > 1 ? 'commune' : 'hamlet';
}

/** Each workbook as one place, named after its commune. */
export function asCommune(reading: FileReading): FileReading {
  const commune = reading.settings.get('xa')?.value;
  const name = commune === undefined ? '' : /^(?:xã|phường|thị trấn)\s/iu.test(commune) ? commune : `Xã ${commune}`;
  const whole = (hamlets: readonly SourceHamlet[]): SourceHamlet[] => {
    if (hamlets.length === 0) return [];
    const figures = sumPlaces(hamlets.map((hamlet) => hamlet.figures));
    const key = name === '' ? '' : placeKey(name);
    return [{ file: reading.file, name, key, from: 'summary', figures: { ...figures, name, key } }];
  };
  return { ...reading, hamlets: whole(reading.hamlets), hidden: reading.hidden ? { ...reading.hidden, without: whole(reading.hidden.without) } : null };
}
