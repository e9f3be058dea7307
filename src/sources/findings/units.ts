/** In which unit a table's money is written, and where that is not clear. */
import { toA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { twoUnits } from '../../rules/reading/BANG-009';
import { unitWording } from '../../rules/reading/BANG-010';
import { unitUnclear } from '../../rules/reading/BANG-011';
import type { Candidate } from '../candidates';
import type { Corrections } from '../corrections';
import { SUBJECTS_OF } from '../subjects';
import { cornerOf, type RecognisedTable } from '../table';
import { eachItsOwn } from '../values/units';

export function unitFindings(
  table: RecognisedTable,
  candidate: Candidate,
  corrections: Corrections,
): Finding[] {
  const money = table.columns.filter((column) => column.field?.type === 'money');
  if (money.length === 0) return [];
  const { sheet } = table.grid;
  const { corner, other, unknownCorner } = candidate.around;
  if (corrections.units.has(sheet) || corrections.units.has('')) return [];
  const found: Finding[] = [];
  const named = money.filter((column) => column.unit !== null);
  const different = eachItsOwn(money.map(({ unit }) => unit))
    ? []
    : named.filter(
        (column) => column.unit!.factor !== (corner?.unit.factor ?? named[0]!.unit!.factor),
      );
  if (different.length > 0) {
    const column = different[0]!;
    found.push(
      twoUnits.raise(
        { first: column.unit!.unit, second: corner?.unit.unit ?? named[0]!.unit!.unit },
        {
          subjects: SUBJECTS_OF[table.kind],
          cells: [
            { sheet, cell: toA1(column.headerRow, column.column) },
            {
              sheet,
              cell: corner
                ? toA1(corner.row, corner.column)
                : toA1(named[0]!.headerRow, named[0]!.column),
            },
          ],
        },
      ),
    );
  } else if (corner && other && named.length === 0)
    found.push(
      twoUnits.raise(
        { first: corner.unit.unit, second: other.unit.unit },
        {
          subjects: SUBJECTS_OF[table.kind],
          cells: [corner, other].map(({ row, column }) => ({ sheet, cell: toA1(row, column) })),
        },
      ),
    );
  const cornerText = corner ? table.grid.text(corner.row, corner.column) : '';
  if (corner && !cornerText.toLowerCase().includes(corner.unit.unit))
    found.push(
      unitWording.raise(
        { text: cornerText, unit: corner.unit.unit },
        { cells: [{ sheet, cell: toA1(corner.row, corner.column) }] },
      ),
    );
  if (!table.unit) {
    const cell = unknownCorner
      ? { sheet, cell: toA1(unknownCorner.row, unknownCorner.column) }
      : cornerOf(table);
    found.push(unitUnclear.raise({ text: unknownCorner?.text ?? '' }, { cells: [cell] }));
  }
  return found;
}
