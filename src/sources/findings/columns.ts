/** How the columns of a table were understood, where that is not a matter of course. */
import { append } from '../../domain/append';
import { plainKey } from '../../domain/match-key';
import { columnLetters, toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { sameMeaning } from '../../rules/reading/BANG-002';
import { surplusColumn } from '../../rules/reading/BANG-003';
import { strangeHeader } from '../../rules/reading/BANG-004';
import { borrowedHeader } from '../../rules/reading/BANG-005';
import { namelessColumn } from '../../rules/reading/BANG-006';
import { columnNotUsed } from '../../rules/reading/BANG-007';
import { hiddenColumn } from '../../rules/reading/BANG-008';
import { nearMissHeader } from '../../rules/reading/BANG-020';
import { fundingOfYears } from '../../rules/reading/BANG-031';
import type { Candidate } from '../candidates';
import { nearMiss } from '../columns/near-miss';
import { SUBJECTS_OF } from '../subjects';
import type { RecognisedTable, TableColumn } from '../table';
import { kindRules } from '../vocabulary/kinds';

export function columnFindings(table: RecognisedTable, candidate: Candidate): Finding[] {
  const byColumn = new Map(table.columns.map((column) => [column.column, column]));
  const at = (column: TableColumn): CellRef => ({
    sheet: table.grid.sheet,
    cell: toA1(column.headerRow, column.column),
  });
  const found: Finding[] = [];
  for (const conflict of candidate.chosen.conflicts) {
    const rivals = conflict.columns.map((column) => byColumn.get(column)!);
    found.push(
      sameMeaning.raise(
        { label: conflict.label, headers: rivals.map((column) => column.header) },
        { cells: rivals.map(at), subjects: SUBJECTS_OF[table.kind] },
      ),
    );
  }
  const { period } = candidate.chosen;
  if (period) {
    found.push(
      fundingOfYears.raise(
        { used: period.used, others: period.others.map((other) => other.replace(/^-/, '')) },
        {
          severity: period.guessed ? 'check' : 'note',
          cells: [...period.left].map((column) => at(byColumn.get(column)!)),
          subjects: SUBJECTS_OF[table.kind],
        },
      ),
    );
  }
  for (const extra of candidate.chosen.surplus) {
    const column = byColumn.get(extra.column)!;
    const near = nearMissOf(table, column, at(column));
    found.push(
      near ??
        surplusColumn.raise({ header: column.header, field: extra.field }, { cells: [at(column)] }),
    );
  }
  const settled = new Set([
    ...candidate.chosen.surplus.map((extra) => extra.column),
    ...candidate.chosen.conflicts.flatMap((conflict) => conflict.columns),
    ...table.columns.flatMap(({ also }) => also?.columns ?? []),
  ]);
  for (const column of table.columns) {
    const cells = [at(column)];
    if (column.field) append(found, meaningFindings(column, cells));
    else if (column.nameless) {
      if (isFilled(table, column))
        found.push(namelessColumn.raise({ column: columnLetters(column.column) }, { cells }));
    } else if (!settled.has(column.column)) found.push(unusedColumn(table, column, cells));
    if (column.hidden && isFilled(table, column))
      found.push(
        hiddenColumn.raise({ header: column.header, label: column.field?.label ?? '' }, { cells }),
      );
  }
  return found;
}

function meaningFindings(column: TableColumn, cells: readonly CellRef[]): Finding[] {
  const { label, type } = column.field!;
  const { header } = column;
  if (column.how === 'doubtful')
    return [strangeHeader.raise({ header, label, unknown: column.unknown.join(' ') }, { cells })];
  if (column.how !== 'borrowed' || type === 'text') return [];
  // A bare rate beside its count is only checked against the counts, so nothing is asked about its
  // heading.
  if (type === 'rate' && !plainKey(header).includes('ngheo')) return [];
  return [borrowedHeader.raise({ header, label }, { cells })];
}

/**
 * A column that no Biểu needs is named once; one whose header is nearly a known one is asked about.
 */
function unusedColumn(
  table: RecognisedTable,
  column: TableColumn,
  cells: readonly CellRef[],
): Finding {
  return (
    nearMissOf(table, column, cells[0]!) ??
    columnNotUsed.raise({ header: column.header }, { cells })
  );
}

function nearMissOf(table: RecognisedTable, column: TableColumn, cell: CellRef): Finding | null {
  const taken = new Set(table.columns.flatMap((other) => (other.field ? [other.field.id] : [])));
  const near = nearMiss(kindRules(table.kind), column.header.split(' > '), taken);
  return near
    ? nearMissHeader.raise(
        { header: column.header, near: near.text, label: near.label },
        { cells: [cell] },
      )
    : null;
}

function isFilled(table: RecognisedTable, column: TableColumn): boolean {
  return table.rows.some((row) => table.grid.text(row.row, column.column) !== '');
}
