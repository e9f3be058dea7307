/**
 * The legal values behind figures: which rule says that a household is poor, what the plan aims at,
 * which counterpart is asked for.
 */
import { formatVietnamese } from '../domain/vietnamese-format';
import type { Facts, TargetFact } from '../domain/facts';
import {
  areaOfCommune,
  defaultProvince,
  minimumCounterpartAt,
  valueAt,
  type ValueAt,
} from '../regulations';
import { paneData } from '../text/pane-data';
import type { LegalGround } from './explained';

/** The last day of the workbook's year: rules are asked for on it. */
function dateOf(facts: Facts): string | null {
  return facts.year === null ? null : `${facts.year}-12-31`;
}

function groundOf(value: ValueAt): LegalGround | null {
  if (value.state === 'not-in-force') return null;
  return {
    label: value.label,
    value: shownValue(value.value, value.unit),
    document: value.document,
    from: value.from,
    confirmed: value.confirmed,
  };
}

export function shownValue(value: number | string, unit: string): string {
  const text = typeof value === 'number' ? formatVietnamese(value) : value;
  return unit === '' ? text : `${text} ${unit}`;
}

/** The standard by which the households were classified, in the area of the commune. */
export function povertyGround(facts: Facts): LegalGround | null {
  const date = dateOf(facts);
  const area = areaOfCommune(facts.settings.get('khu-vuc')?.value, facts.settings.get('xa')?.value);
  return date === null || area === null
    ? null
    : groundOf(valueAt(`poverty.income-line.${area}`, date));
}

export function planGround(facts: Facts, target: TargetFact): LegalGround | null {
  if (!target.target) return null;
  const number = facts.settings.get('so-ke-hoach')?.value;
  const value = [target.comparison ?? '', formatVietnamese(target.target.value), target.unit ?? '']
    .join(' ')
    .trim();
  return {
    label: target.name,
    value,
    document: paneData.planDocument(number ?? null, facts.year),
    from: null,
    confirmed: true,
  };
}

/** The minimum share of local money: the office's own, else the law's for its province. */
export function counterpartGround(facts: Facts): LegalGround | null {
  const own = facts.settings.get('ty-le-doi-ung');
  if (own)
    return {
      label: paneData.counterpart,
      value: `${own.value} %`,
      document: paneData.ownValue,
      from: null,
      confirmed: false,
    };
  const date = dateOf(facts);
  const law =
    date === null
      ? null
      : minimumCounterpartAt(date, facts.settings.get('tinh')?.value ?? defaultProvince());
  return law ? groundOf(law) : null;
}
