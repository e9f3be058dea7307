/**
 * A table of households whose lines are no places, such as one of years: each line with its
 * figures, for what must hold in it. The lines are called by their numbers, since their texts are
 * not known.
 */
import { toA1 } from '../../domain/address';
import type { HouseholdFacts } from '../../domain/facts';
import { placeWith } from '../../cube/places';
import type { Corrections } from '../corrections';
import { rangeOf, type RecognisedTable } from '../table';
import { TableReader } from '../values/read-table';
import { measuresOf } from './household-measures';
import words from '../vocabulary/rows.json';

export function linesWithoutPlaces(
  table: RecognisedTable,
  corrections: Corrections,
): HouseholdFacts {
  const reader = new TableReader(table, corrections, () => []);
  const measures = [...measuresOf(table)];
  return {
    basis: 'actual',
    asOf: table.asOf,
    declared: null,
    tables: [rangeOf(table)],
    hamlets: table.rows
      .filter((row) => row.role !== 'group')
      .map((row) =>
        placeWith(
          {
            name: `${words.apart.row} ${row.row + 1}`,
            key: String(row.row),
            cell: { sheet: table.grid.sheet, cell: toA1(row.row, table.area.left) },
            note: null,
          },
          Object.fromEntries(
            measures.map(([field, measure]) => [measure, reader.number(field, row)]),
          ),
        ),
      ),
  };
}
