/**
 * A funding table with a column for each version of the plan, taken apart into one table for each.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { RecognisedTable } from '../table';
import { kindRules, PLAN_VERSIONS, type PlanVersion } from '../vocabulary/kinds';
import { dateIn, versionWords } from './funding-version-words';

export interface VersionTable {
  /** `plain` columns say nothing of when. */
  readonly version: PlanVersion | 'plain';
  readonly table: RecognisedTable;
  readonly document: string | null;
  readonly date: string | null;
  /** The header of its first column. */
  readonly cell: CellRef;
}

/**
 * One entry for each version that has a column; a table without such columns is one plain entry.
 */
export function versionsInColumns(table: RecognisedTable): VersionTable[] {
  return ([...PLAN_VERSIONS, 'plain'] as const).flatMap((version): VersionTable[] => {
    const those = table.columns.filter(
      (column) => column.field?.type === 'money' && versionOf(column.field.id) === version,
    );
    if (those.length === 0) return [];
    const said = versionWords([
      those.map((column) => column.header).find((header) => dateIn(header) !== null) ??
        those[0]!.header,
    ]);
    return [
      {
        version,
        table: only(table, version),
        document: said.document,
        date: said.date,
        cell: { sheet: table.grid.sheet, cell: toA1(those[0]!.headerRow, those[0]!.column) },
      },
    ];
  });
}

function versionOf(field: string): PlanVersion | 'plain' {
  return PLAN_VERSIONS.find((version) => field.startsWith(`${version}.`)) ?? 'plain';
}

/** The same table with the amounts of one version alone, as if they were all there is. */
function only(table: RecognisedTable, version: PlanVersion | 'plain'): RecognisedTable {
  const rules = kindRules('funding').fields;
  return {
    ...table,
    columns: table.columns.map((column) => {
      if (column.field?.type !== 'money') return column;
      if (versionOf(column.field.id) !== version) return { ...column, field: null };
      const id = version === 'plain' ? column.field.id : column.field.id.slice(version.length + 1);
      return { ...column, field: rules.find((rule) => rule.id === id) ?? null };
    }),
  };
}
