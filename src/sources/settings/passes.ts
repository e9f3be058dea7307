/** Findings that the officer has passed with a reason, as kept in the settings table. */
import type { RecognisedTable } from '../table';
import { columnOf } from '../table';
import { plainKey } from '../../domain/match-key';

/** "VON-001@Kinh phí!D12=số theo quyết định giao": one finding at one place. */
export interface Pass {
  readonly code: string;
  /** Empty when the finding is about the whole workbook. */
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

/**
 * The code under which a pass stands in the settings table; its place is the content, its reason
 * the value.
 */
export const PASS_CODE = 'bo-qua';

/** Reads "CODE@Sheet!A1" with a reason, or null when the text is not of that form. */
export function passOf(place: string, reason: string): Pass | null {
  const match = /^([A-Z]{2,5}-\d{3})(?:@(?:(.+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})?)?$/.exec(
    place.trim(),
  );
  if (!match || reason.trim() === '') return null;
  const sheet = (match[2] ?? '').replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return {
    code: match[1]!,
    sheet,
    cell: (match[3] ?? '').replaceAll('$', '').toUpperCase(),
    reason: reason.trim(),
  };
}

export function passesOfTables(tables: readonly RecognisedTable[]): Pass[] {
  return tables
    .filter((table) => table.kind === 'settings')
    .flatMap((table) => {
      const code = columnOf(table, 'settingCode')!;
      const content = columnOf(table, 'content');
      const value = columnOf(table, 'settingValue')!;
      if (!content) return [];
      return table.rows
        .filter((row) => plainKey(table.grid.text(row.row, code.column)) === PASS_CODE)
        .flatMap((row) => {
          const pass = passOf(
            table.grid.text(row.row, content.column),
            table.grid.text(row.row, value.column),
          );
          return pass ? [pass] : [];
        });
    });
}
