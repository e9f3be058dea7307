/**
 * Full identity numbers of a register, for a copy whose sender asked for them: they are looked up
 * when it is made and kept nowhere.
 */
import { fromA1, type CellRef } from '../../domain/address';
import { readCitizenId } from '../../domain/citizen-id';
import { idProvinces } from '../../regulations/people';
import { everyTable } from '../../sources/recognise';
import { columnOf } from '../../sources/table';
import type { Survey } from '../survey';

/**
 * @returns the digits for the household whose head's name stands in a cell; null where none stand
 * there or they are not sure
 */
export function identityNumbers({
  recognition,
}: Pick<Survey, 'recognition'>): (name: CellRef) => string | null {
  const registers = everyTable(recognition).filter((table) => table.kind === 'household-register');
  return ({ sheet, cell }) => {
    const place = fromA1(cell);
    const table =
      place &&
      registers.find(
        ({ grid, area }) =>
          grid.sheet === sheet &&
          place.row >= area.top &&
          place.row <= area.bottom &&
          place.column >= area.left &&
          place.column <= area.right,
      );
    const column = table ? columnOf(table, 'citizenId') : null;
    const value = column ? table!.grid.value(place!.row, column.column) : null;
    const read =
      typeof value === 'string' || typeof value === 'number'
        ? readCitizenId(value, idProvinces())
        : null;
    // Half a number or a number that the spreadsheet has cut is no number of this person.
    return read && read.kind !== 'unclear' ? read.digits : null;
  };
}
