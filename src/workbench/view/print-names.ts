/** What a workbook says of printing a sheet by its defined names. */
import { fromA1, type Area } from '../../app/cells';
import type { SheetFrame } from './sheet-frame';

interface Name {
  readonly name: string;
  readonly localSheetId: number | null;
  readonly formula: string;
}

/** @param position of the sheet among all tabs */
export function printNames(
  names: readonly Name[],
  position: number,
): Pick<SheetFrame, 'titleRows' | 'printArea'> {
  const of = (wanted: string): string =>
    names.find(({ name, localSheetId }) => localSheetId === position && name === wanted)?.formula ??
    '';
  const rows = /\$(\d+):\$(\d+)/.exec(of('_xlnm.Print_Titles'));
  const area = /\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/.exec(of('_xlnm.Print_Area'));
  return {
    titleRows: rows ? [Number(rows[1]) - 1, Number(rows[2]) - 1] : null,
    printArea: area ? areaOf(`${area[1]}${area[2]}`, `${area[3]}${area[4]}`) : null,
  };
}

function areaOf(from: string, to: string): Area | null {
  const [start, end] = [fromA1(from), fromA1(to)];
  return start && end
    ? { top: start.row, left: start.column, bottom: end.row, right: end.column }
    : null;
}
