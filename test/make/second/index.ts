/** The second commune's workbook and, apart from it, the figures that a reader must find in it. */
import { book, type SheetSpec } from '../book';
import { percent } from '../sample/figures';
import { SECOND, SECOND_HAMLETS, SECOND_LINES, SECOND_TARGETS } from './figures';
import {
  secondFundingSheet,
  secondHamletSheet,
  secondHelperSheet,
  secondRegisterSheet,
  secondTargetSheet,
} from './sheets';

export function secondSheets(): SheetSpec[] {
  return [
    secondHelperSheet(),
    secondFundingSheet(),
    secondHamletSheet(),
    secondRegisterSheet(),
    secondTargetSheet(),
  ];
}

export function secondBook(): Promise<Uint8Array> {
  return book(secondSheets(), { title: 'Sổ của xã thứ hai (số liệu minh họa)' });
}

function place(name: string | null, total: number, poor: number, nearPoor: number) {
  return {
    ...(name === null ? {} : { hamlet: name }),
    total,
    poor,
    nearPoor,
    poorRate: percent(poor, total),
    nearPoorRate: percent(nearPoor, total),
  };
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((all, row) => all + of(row), 0);
}

/** Amounts in thousand đồng, rates in percent points. */
export function secondFigures() {
  const [central, province, commune] = [
    sum(SECOND_LINES, (l) => l.central),
    sum(SECOND_LINES, (l) => l.province),
    sum(SECOND_LINES, (l) => l.commune),
  ];
  const households = sum(SECOND_HAMLETS, (h) => h.households);
  return {
    ...SECOND,
    households: {
      ...place(
        null,
        households,
        sum(SECOND_HAMLETS, (h) => h.poor),
        sum(SECOND_HAMLETS, (h) => h.nearPoor),
      ),
      people: sum(SECOND_HAMLETS, (h) => h.people),
      byHamlet: SECOND_HAMLETS.map((h) => place(h.name, h.households, h.poor, h.nearPoor)),
    },
    opening: {
      poor: sum(SECOND_HAMLETS, (h) => h.openingPoor),
      nearPoor: sum(SECOND_HAMLETS, (h) => h.openingNearPoor),
    },
    funding: {
      unit: 'nghìn đồng',
      total: central + province + commune,
      central,
      province,
      commune,
      ofCentral: {
        province: percent(province, central),
        commune: percent(commune, central),
        local: percent(province + commune, central),
      },
      lines: SECOND_LINES.map(({ code, name, lead, ...amounts }) => ({
        code,
        name,
        ...amounts,
        total: amounts.central + amounts.province + amounts.commune,
        leads: [lead],
      })),
    },
    register: { households: sum(SECOND_HAMLETS, (h) => h.poor + h.nearPoor) },
    targets: SECOND_TARGETS.map((t) => ({
      code: t.code,
      comparison: t.comparison,
      target: t.value,
      unit: t.unit,
      actual: t.entitled === null ? t.served : percent(t.served, t.entitled),
    })),
  };
}
