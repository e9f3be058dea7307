/** The looks of the cells of a sheet part, those of empty cells included. */
import { columnIndex } from '../../../domain/address';
import type { StyledCells } from '../../port';
import { placeOf } from '../../store/sheet-store';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { StyleTable } from './styles';
import { attributesOf, scanXml } from '../../package/xml-scanner';

/** A blank form has some thousands of cells; what lies beyond says nothing about it. */
const MOST = 200_000;

export function readStyledCells(xml: string, styles: StyleTable): StyledCells {
  const looks = new Map<number, number>();
  let [rowCount, columnCount] = [0, 0];
  eachStyle(xml, (row, column, style) => {
    if (looks.size >= MOST) return;
    looks.set(placeOf(row, column), style);
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  });
  return {
    rowCount,
    columnCount,
    look(atRow, atColumn) {
      const style = looks.get(placeOf(atRow, atColumn));
      return style === undefined ? undefined : styles.look(style);
    },
  };
}

/** The style of every cell of the part, by its index. */
export function eachStyle(
  xml: string,
  seen: (row: number, column: number, style: number) => void,
): void {
  let inData = false;
  let row = -1;
  let column = -1;
  scanXml(xml, {
    open(name, source, depth) {
      if (depth === 1) inData = name === 'sheetData';
      if (!inData) return;
      if (depth === 2 && name === 'row') {
        const { r } = attributesOf(source);
        row = r === undefined ? row + 1 : Number(r) - 1;
        column = -1;
      } else if (depth === 3 && name === 'c') {
        const { r, s } = attributesOf(source);
        column = r === undefined ? column + 1 : columnIndex(/^[A-Za-z]*/.exec(r)?.[0] ?? '');
        if (row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)
          seen(row, column, Number(s ?? 0));
      }
    },
  });
}
