/** Hamlets add up to the commune, counts are possible, and a fall is what the two moments leave. */
import { sum, type Decimal } from '../domain/decimal';
import type { Figure, PlaceFigures } from '../domain/facts';
import { finding, type Finding, type Subject } from '../domain/finding';
import { firstCell, type Rule } from './context';

const COUNTS: readonly (readonly [string, Subject, string])[] = [
  ['tổng số hộ đầu năm', 'households.opening', 'opening.total'],
  ['tổng số hộ', 'households.closing', 'closing.total'],
  ['hộ nghèo đầu năm', 'households.opening', 'opening.poor'],
  ['hộ cận nghèo đầu năm', 'households.opening', 'opening.nearPoor'],
  ['hộ nghèo giảm', 'households.reduction', 'reduction.poor'],
  ['hộ cận nghèo giảm', 'households.reduction', 'reduction.nearPoor'],
  ['hộ nghèo', 'households.closing', 'closing.poor'],
  ['hộ cận nghèo', 'households.closing', 'closing.nearPoor'],
  ['nhân khẩu', 'people', 'people'],
];

export const householdTotals: Rule = ({ facts }) => {
  const { households } = facts;
  if (!households) return [];
  const places = [...households.hamlets, ...(households.declared ? [households.declared] : [])];
  return [
    ...communeSums(households.hamlets, households.declared),
    ...places.flatMap(impossible),
    ...places.flatMap(falls),
  ];
};

/** A total row is right when it equals the sum of the hamlets that have a figure. */
function communeSums(hamlets: readonly PlaceFigures[], declared: PlaceFigures | null): Finding[] {
  if (!declared) return [];
  const told = new Set<string>();
  return COUNTS.flatMap(([what, subject, measure]) => {
    const typed = declared.figure(measure);
    const given = hamlets.flatMap((place) => place.figure(measure) ?? []);
    if (!typed || given.length === 0) return [];
    const added = sum(given.map((figure) => figure.value));
    // One column of households serves both moments, so its cell is told once.
    const place = typed.cells.map((cell) => `${cell.sheet}!${cell.cell}`).join();
    if (added.equals(typed.value) || told.has(place)) return [];
    told.add(place);
    return [
      finding({
        code: 'HO-001',
        severity: 'stop',
        subjects:
          subject === 'households.opening' && what.startsWith('tổng số')
            ? ['households.opening', 'households.closing']
            : [subject],
        unit: subject === 'people' ? 'người' : 'hộ',
        expected: typed.value,
        found: added,
        cells: [...firstCell(typed), ...given.flatMap(firstCell)],
        params: {
          what: serves(declared, typed) ? 'tổng số hộ' : what,
          hamlets: given.length,
          typedFormula: typed.formula ?? '',
        },
      }),
    ];
  });
}

/**
 * Whether a figure of the start of the year stands in the one column of all households that a table
 * has for the whole year.
 */
function serves(place: PlaceFigures, typed: Figure): boolean {
  const [own, closing] = [typed.cells[0], place.figure('closing.total')?.cells[0]];
  return own !== undefined && own.sheet === closing?.sheet && own.cell === closing.cell;
}

/** More poor households than households, in one place at one moment. */
function impossible(place: PlaceFigures): Finding[] {
  return (
    [
      ['đầu năm', 'households.opening', 'opening'],
      ['cuối năm', 'households.closing', 'closing'],
    ] as const
  ).flatMap(([moment, subject, when]) => {
    const [total, poor, nearPoor, typed] = ['total', 'poor', 'nearPoor', 'poorAndNear'].map(
      (name) => place.figure(`${when}.${name}`),
    );
    const both = [poor ?? null, nearPoor ?? null].filter(
      (figure): figure is Figure => figure !== null,
    );
    const found: Finding[] = [];
    const joined = sum(both.map((figure) => figure.value));
    if (total && both.length > 0 && joined.greaterThan(total.value)) {
      found.push(
        finding({
          code: 'HO-002',
          severity: 'stop',
          subjects: [subject],
          unit: 'hộ',
          expected: total.value,
          found: joined,
          cells: [...both.flatMap(firstCell), ...firstCell(total)],
          params: { place: place.name, moment },
        }),
      );
    }
    if (typed && poor && nearPoor && !typed.value.equals(joined)) {
      found.push(
        finding({
          code: 'HO-005',
          severity: 'check',
          subjects: [subject],
          unit: 'hộ',
          expected: typed.value,
          found: joined,
          cells: [...firstCell(typed), ...both.flatMap(firstCell)],
          params: { place: place.name, moment },
        }),
      );
    }
    return found;
  });
}

function falls(place: PlaceFigures): Finding[] {
  return (
    [
      [
        'hộ nghèo',
        place.figure('opening.poor'),
        place.figure('reduction.poor'),
        place.figure('closing.poor'),
      ],
      [
        'hộ cận nghèo',
        place.figure('opening.nearPoor'),
        place.figure('reduction.nearPoor'),
        place.figure('closing.nearPoor'),
      ],
    ] as const
  ).flatMap(([what, before, fall, after]) => {
    if (!before || !fall || !after) return [];
    const computed: Decimal = before.value.minus(after.value);
    if (computed.equals(fall.value)) return [];
    return [
      finding({
        code: 'HO-004',
        severity: 'stop',
        subjects: ['households.reduction'],
        unit: 'hộ',
        expected: fall.value,
        found: computed,
        cells: [...firstCell(fall), ...firstCell(before), ...firstCell(after)],
        params: { place: place.name, what, before: before.value, after: after.value },
      }),
    ];
  });
}
