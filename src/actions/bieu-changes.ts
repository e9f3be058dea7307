/** What is written when Biểu are made: one new sheet each, and the settings when there is something new to keep. */
import type { SheetChange, WorkbookPort } from '../workbook/port';
import { settingsChange } from './keep-settings';
import type { Made } from './make-bieu';
import type { Survey } from './survey';

export interface BieuChanges {
  readonly changes: readonly SheetChange[];
  /** Whether the settings sheet is written as well. */
  readonly settings: 'add' | 'replace' | null;
}

export async function bieuChanges(port: WorkbookPort, seen: Survey, made: Made): Promise<BieuChanges> {
  const sheets: SheetChange[] = made.made.map((item) => ({ kind: 'add', plan: item.rendered.plan }));
  const settings = settingsChange(await port.sheets(), seen.recognition.tables, seen.facts, seen.findings);
  return {
    changes: settings ? [...sheets, settings] : sheets,
    settings: settings?.kind === 'add' || settings?.kind === 'replace' ? settings.kind : null,
  };
}
