/** The counts of a table with a line for each indicator or cause. */
import { append } from '../../domain/append';
import { toA1 } from '../../domain/address';
import { saidOf, type Corrections } from '../corrections';
import type { KnownPlaces } from '../facts/known-places';
import { columnOf, type RecognisedTable } from '../table';
import { readNumberColumn } from '../values/column-numbers';
import { columnsOf } from './down';
import type { LackFigure, LackRead } from './facts';
import { groupOfTable } from './group';

export function downCounts(
  table: RecognisedTable,
  corrections: Corrections,
  known: KnownPlaces,
): LackRead {
  const label = columnOf(table, 'content');
  if (!label) return { figures: [], findings: [] };
  const { grid, titles, lackLines: lines = [] } = table;
  const columns = columnsOf(table);
  const own = groupOfTable(
    titles,
    grid.sheet,
    [...lines, ...columns].flatMap(({ group }) => group ?? []),
  );
  const whole = known.ofTable(table);
  const figures: LackFigure[] = [];
  const findings: LackRead['findings'][number][] = [];
  for (const { column, place, group } of columns) {
    const header = table.columns.find((one) => one.column === column);
    if (!header) continue;
    const reading = readNumberColumn({
      grid,
      column,
      header: header.header,
      type: 'count',
      rows: lines.map(({ row }) => row),
      subjects: ['lacks'],
      unit: null,
      convention: saidOf(corrections.numbers, grid.sheet, header.key),
    });
    append(findings, reading.findings);
    const written = place ?? whole;
    for (const line of lines) {
      // "Tổng số hộ" under a class is that class; under a hamlet alone it may be all that live
      // there.
      if (line.item === 'all' && (line.group ?? group) === null) continue;
      figures.push({
        group: line.group ?? group ?? own,
        place: written === null ? null : known.named(written),
        placeCell: { sheet: grid.sheet, cell: toA1(header.headerRow, column) },
        item: line.item === 'all' ? 'households' : line.item,
        figure: reading.at(line.row),
        heading: { sheet: grid.sheet, cell: toA1(line.row, label.column) },
      });
    }
  }
  return { figures, findings };
}
