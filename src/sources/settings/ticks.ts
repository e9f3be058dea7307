/**
 * Legal values that somebody of the office has compared with their document, as kept in the
 * settings table.
 */
import { plainKey } from '../../domain/match-key';
import { columnOf, type RecognisedTable } from '../table';

/**
 * "can-cu:poverty.income-line.rural@2027-01-01" = "27/11/2026": the value, and the day on which it
 * was compared.
 */
export const TICK_CODE = 'can-cu:';

export function isTickCode(code: string): boolean {
  return code.startsWith(TICK_CODE);
}

/** By key of the value, what the office wrote: usually the day. */
export function ticksOfTables(tables: readonly RecognisedTable[]): Map<string, string> {
  const ticks = new Map<string, string>();
  for (const table of tables) {
    const code = columnOf(table, 'settingCode');
    const value = columnOf(table, 'settingValue');
    if (table.kind !== 'settings' || !code || !value) continue;
    for (const { row } of table.rows) {
      const key = plainKey(table.grid.text(row, code.column));
      const said = table.grid.text(row, value.column);
      if (isTickCode(key) && said !== '') ticks.set(key.slice(TICK_CODE.length), said);
    }
  }
  return ticks;
}
