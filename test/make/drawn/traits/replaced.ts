/** What the traits that draw a table anew have in common. */
import { table, tablesOf, type Column, type Draft, type Line, type Table } from '../model';

export const NAME = { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' } as const;

export function replace(draft: Draft, old: Table, made: Table): void {
  for (const sheet of draft.sheets)
    sheet.tables = sheet.tables.map((one) => (one === old ? made : one));
}

export function summaryOf(columns: Column[], lines: Line[], title: string): Table {
  return table('summary', { titles: [title], label: 'place', columns, lines });
}

export function forget(draft: Draft, pattern: RegExp): void {
  for (const map of [draft.account.must, draft.account.may])
    for (const key of [...map.keys()]) if (pattern.test(key)) map.delete(key);
}

/** The only summary, as it was drawn first. */
export const alone = (draft: Draft): boolean =>
  tablesOf(draft, 'summary').length === 1 &&
  tablesOf(draft, 'summary').every(({ table: one }) =>
    one.columns.some(({ key }) => key === 'closing.poor'),
  );
