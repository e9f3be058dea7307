/** Whether a printed row shows what the invented commune counts by itself. */
import type { Shown } from './expected';
import type { FormRow } from './printed';
import { percent } from './sheets';

const shown = (value: Shown, unit: number): number | null =>
  typeof value === 'number' ? value / unit : value[1] === 0 ? null : percent(value[0], value[1]);

/** Cells that do not show what they should: "bc-01 Thôn Mẫu Một Hộ nghèo > Số hộ: 12, not 13". */
export function differences(
  form: string,
  row: FormRow,
  wanted: Readonly<Record<string, Shown | null>>,
  unit = 1,
): string[] {
  return Object.entries(wanted).flatMap(([header, value]) => {
    const should = value === null ? null : shown(value, unit);
    return row.of(header) === should
      ? []
      : [
          `${form} ${row.name} ${row.part} ${header}: ${JSON.stringify(row.of(header))}, not ${should}`,
        ];
  });
}
