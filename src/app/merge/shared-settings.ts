/** What the merged files say in common about their commune and year. */
import type { Setting, Settings } from '../../domain/facts';
import { nameKey } from '../../domain/match-key';
import type { FileReading } from './types';

const CARRIED = ['xa', 'tinh', 'khu-vuc', 'nam', 'ky', 'thon', 'minh-hoa'] as const;

/**
 * A setting on which two files disagree is not carried, apart from the year, of which the later
 * stands; the call's own wins.
 */
export function sharedSettings(
  readings: readonly FileReading[],
  options: ReadonlyMap<string, string>,
): Settings {
  const settings = new Map<string, Setting>();
  for (const code of CARRIED) {
    const given = readings.flatMap((reading) => reading.settings.get(code) ?? []);
    const values = new Set(given.map((setting) => nameKey(setting.value)));
    const first = given[0];
    if (!first) continue;
    if (code === 'nam')
      settings.set(
        code,
        given.reduce((latest, setting) => (setting.value > latest.value ? setting : latest)),
      );
    else if (values.size === 1)
      settings.set(code, { value: first.value, from: first.from, cell: null });
  }
  for (const [code, value] of options) settings.set(code, { value, from: 'option', cell: null });
  return settings;
}
