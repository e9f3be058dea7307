/** The sheets of the merged workbook. */
import type { Facts } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { settingsSheet } from '../../report/settings-sheet';
import type { Corrections } from '../../sources/corrections';
import { settingLabels } from '../../text/actions';
import { mergeWords } from './words';
import type { SheetPlan } from '../../workbook/plan';
import type { MergedHamlet } from './combine';
import type { Level } from './levels';
import { registerSheet } from './register-sheet';
import { reportSheet } from './report-sheet';
import { summarySheet } from './summary-sheet';
import type { FileReading } from './types';

export interface ForSheets {
  readonly level: Level;
  readonly files: readonly FileReading[];
  /** The files that counted: one that was given twice is among them once. */
  readonly counted: readonly FileReading[];
  readonly hamlets: readonly MergedHamlet[];
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly corrections: Corrections;
  readonly summaryOnly: boolean;
}

/**
 * The summary, the list where the files hold lists, the report, and what was known about the
 * commune.
 */
export function mergedSheets(merged: ForSheets): SheetPlan[] {
  const register = merged.summaryOnly || merged.level === 'commune' ? null : registerSheet(merged);
  const settings = [...merged.facts.settings]
    .filter(([code]) => settingLabels[code] !== undefined)
    .map(([code, setting]) => ({
      code,
      label: settingLabels[code]!,
      value: setting.value,
      basis: mergeWords.fromFiles,
      note: '',
    }));
  return [
    summarySheet(merged),
    ...(register ? [register] : []),
    reportSheet(merged),
    ...(settings.length > 0 ? [settingsSheet(settings)] : []),
  ];
}
