/** Whether printed rows show what the invented commune counts by itself. */
import type { TrueCommune } from '.';
import { placeForms, targetRows, type Shown } from './expected';
import type { Forms } from './identities';
import type { FormRow } from './printed';
import { percent, yearOf } from './sheets';

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

/** Of every form by place: cells that do not show what the households say, and a row too many or too few. */
export function wrongPlaces(forms: Forms, commune: TrueCommune): string[] {
  return Object.entries(placeForms(yearOf(commune))).flatMap(([form, parts]) => {
    const rows = forms.get(form)?.rows ?? [];
    const wanted = (commune.hamlets.length + 1) * Object.keys(parts).length;
    return [
      ...(rows.length === wanted ? [] : [`${form}: ${rows.length} rows, not ${wanted}`]),
      ...rows.flatMap((row) => {
        const own = row.name.startsWith('Tổng cộng')
          ? commune.households
          : commune.households.filter((one) => one.hamlet === row.name);
        const part = parts[row.part];
        if (!part) return [`${form} ${row.name}: a part «${row.part}»`];
        const counts = Object.entries(part);
        return differences(
          form,
          row,
          Object.fromEntries(counts.map(([header, count]) => [header, count(own, commune)])),
        );
      }),
    ];
  });
}

/** Targets of the forms that list them which are not printed, or do not show what was reached. */
export function wrongTargets(forms: Forms, commune: TrueCommune): string[] {
  return (['bieu-03', 'bc-15'] as const).flatMap((form) =>
    Object.entries(targetRows(form, commune)).flatMap(([name, wanted]) => {
      const row = forms.get(form)?.rows.find((one) => one.name.startsWith(name.slice(0, 40)));
      return row ? differences(form, row, wanted) : [`${form} ${name}: not printed`];
    }),
  );
}
