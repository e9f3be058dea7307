/** The legal values that hold on a day, and what the office has settled itself. */
import type { Facts, Setting } from '../domain/facts';
import { holidaySwitches, parameters, valueOf, type Trust } from '../regulations';
import type { Said } from '../domain/language';
import { settingLabels, settingLabelsInEnglish } from '../text/actions';
import { shownValue } from './grounds';

export interface LegalValue {
  readonly id: string;
  readonly label: string;
  /** null when nothing is in force on the day. */
  readonly value: string | null;
  readonly document: string;
  readonly from: string | null;
  readonly checkedUntil: string;
  readonly state: 'in-force' | 'unchecked' | 'not-in-force';
  readonly confirmed: boolean;
  readonly trust: Trust;
  /** Why there is no value; null where there is one. */
  readonly why: 'before' | 'repealed' | 'unknown' | null;
  readonly note: string | null;
}

export interface OfficeSetting {
  readonly code: string;
  readonly label: Said;
  /** What it may say, where the dated law lists it. */
  readonly choices?: readonly string[];
  readonly setting: Setting | null;
}

/** @param date YYYY-MM-DD; in the order of the data, values in force first */
export function legalValuesAt(date: string): LegalValue[] {
  const values = parameters().map((parameter): LegalValue => {
    const found = valueOf(parameter, date);
    return {
      id: found.id,
      label: found.label,
      value: found.value === null ? null : shownValue(found.value, found.unit),
      document: found.document,
      from: found.from,
      checkedUntil: found.checkedUntil,
      state: found.state,
      confirmed: found.confirmed,
      trust: found.trust,
      why: found.state === 'not-in-force' ? found.why : null,
      note: found.note,
    };
  });
  return [
    ...values.filter((item) => item.value !== null),
    ...values.filter((item) => item.value === null),
  ];
}

/**
 * Every setting that a workbook can hold, with its value where there is one; findings that were
 * passed are no setting.
 */
export function officeSettings(facts: Facts | null): OfficeSetting[] {
  return Object.entries(settingLabels)
    .filter(([code]) => code !== 'bo-qua')
    .map(([code, label]) => ({
      code,
      label: { vi: label, en: settingLabelsInEnglish[code] ?? label },
      setting: facts?.settings.get(code) ?? null,
      ...(code === 'lich-nghi' ? { choices: holidaySwitches().map((one) => one.label) } : {}),
    }));
}
