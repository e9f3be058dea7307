/** How the columns of a table were understood, where that is not a matter of course. */
import { append } from '../../domain/append';
import { plainKey } from '../../domain/match-key';
import { columnLetters, toA1, type CellRef } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
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
      finding({
        code: 'BANG-002',
        severity: 'stop',
        cells: rivals.map(at),
        subjects: SUBJECTS_OF[table.kind],
        params: { label: conflict.label, headers: rivals.map((column) => column.header) },
      }),
    );
  }
  const { period } = candidate.chosen;
  if (period) {
    found.push(
      finding({
        code: 'BANG-031',
        severity: period.guessed ? 'check' : 'note',
        cells: [...period.left].map((column) => at(byColumn.get(column)!)),
        subjects: SUBJECTS_OF[table.kind],
        params: {
          used: period.used,
          others: period.others.map((other) => other.replace(/^-/, '')),
        },
      }),
    );
  }
  for (const extra of candidate.chosen.surplus) {
    const column = byColumn.get(extra.column)!;
    const near = nearMissOf(table, column, at(column));
    found.push(
      near ??
        finding({
          code: 'BANG-003',
          severity: 'check',
          cells: [at(column)],
          params: { header: column.header, field: extra.field },
        }),
    );
  }
  const settled = new Set([
    ...candidate.chosen.surplus.map((extra) => extra.column),
    ...candidate.chosen.conflicts.flatMap((conflict) => conflict.columns),
  ]);
  for (const column of table.columns) {
    const cells = [at(column)];
    if (column.field) append(found, meaningFindings(column, cells));
    else if (column.nameless) {
      if (isFilled(table, column))
        found.push(
          finding({
            code: 'BANG-006',
            severity: 'check',
            cells,
            params: { column: columnLetters(column.column) },
          }),
        );
    } else if (!settled.has(column.column)) found.push(unusedColumn(table, column, cells));
    if (column.hidden && isFilled(table, column)) {
      found.push(
        finding({
          code: 'BANG-008',
          severity: 'check',
          cells,
          params: { header: column.header, label: column.field?.label ?? '' },
        }),
      );
    }
  }
  return found;
}

function meaningFindings(column: TableColumn, cells: readonly CellRef[]): Finding[] {
  const { label, type } = column.field!;
  if (column.how === 'doubtful') {
    return [
      finding({
        code: 'BANG-004',
        severity: 'check',
        cells,
        params: { header: column.header, label, unknown: column.unknown.join(' ') },
      }),
    ];
  }
  if (column.how !== 'borrowed' || type === 'text') return [];
  // A bare rate beside its count is only checked against the counts, so nothing is asked about its
  // heading.
  if (type === 'rate' && !plainKey(column.header).includes('ngheo')) return [];
  return [
    finding({
      code: 'BANG-005',
      severity: 'check',
      cells,
      params: { header: column.header, label },
    }),
  ];
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
    finding({ code: 'BANG-007', severity: 'note', cells, params: { header: column.header } })
  );
}

function nearMissOf(table: RecognisedTable, column: TableColumn, cell: CellRef): Finding | null {
  const taken = new Set(table.columns.flatMap((other) => (other.field ? [other.field.id] : [])));
  const near = nearMiss(kindRules(table.kind), column.header.split(' > '), taken);
  return near
    ? finding({
        code: 'BANG-020',
        severity: 'check',
        cells: [cell],
        params: { header: column.header, near: near.text, label: near.label },
      })
    : null;
}

function isFilled(table: RecognisedTable, column: TableColumn): boolean {
  return table.rows.some((row) => table.grid.text(row.row, column.column) !== '');
}
