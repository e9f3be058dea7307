/**
 * The cells of a sheet on their way between two threads: typed arrays and plain data, without what
 * a store can do.
 */
import type { CellLook, StyledCells, TextRun } from '../port';
import { CellColumn } from './column';
import { placeOf, SheetStore } from './sheet-store';

type WiredColumn = Pick<CellColumn, 'kinds' | 'numbers' | 'styles' | 'first' | 'length'>;

export interface WiredStore {
  readonly columns: readonly (WiredColumn | undefined)[];
  readonly rowCount: number;
  readonly widths: Uint16Array;
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  /** As an officer would type them, by place. */
  readonly formulas: ReadonlyMap<number, string>;
  /** By style. */
  readonly looks: readonly (CellLook | undefined)[];
}

export function wiredStore(store: SheetStore): WiredStore {
  const { columns, rowCount, texts } = store;
  const numbers = Array.from({ length: texts.size }, (_, at) => at);
  const styles = columns.reduce(
    (most, column) => column?.styles.reduce((a, b) => Math.max(a, b), most) ?? most,
    0,
  );
  return {
    columns: columns.map(
      (column) =>
        column && {
          kinds: column.kinds,
          numbers: column.numbers,
          styles: column.styles,
          first: column.first,
          length: column.length,
        },
    ),
    rowCount,
    widths: Uint16Array.from({ length: rowCount }, (_, row) => store.widthOf(row)),
    texts: numbers.map((at) => texts.text(at)),
    runs: new Map(
      numbers.flatMap((at) => {
        const runs = texts.runs(at);
        return runs ? [[at, runs] as const] : [];
      }),
    ),
    formulas: new Map(
      [...store.formulas()].map(({ row, column }) => [
        placeOf(row, column),
        store.formula(row, column) ?? '',
      ]),
    ),
    looks: Array.from({ length: styles }, (_, style) => store.lookOfStyle(style)),
  };
}

export function storeOfWired(wired: WiredStore): SheetStore {
  const { rowCount, widths, texts, runs, formulas, looks } = wired;
  return new SheetStore({
    columns: wired.columns.map((parts) => {
      if (!parts) return undefined;
      const column = new CellColumn();
      ({
        kinds: column.kinds,
        numbers: column.numbers,
        styles: column.styles,
        first: column.first,
        length: column.length,
      } = parts);
      return column;
    }),
    rowCount,
    widths,
    texts: {
      size: texts.length,
      text: (at) => texts[at] ?? '',
      runs: (at) => runs.get(at),
    },
    formulas,
    spell: String,
    look: (style) => looks[style],
  });
}

export interface WiredLooks {
  readonly rowCount: number;
  readonly columnCount: number;
  /** By place; a look that many cells have is one object. */
  readonly looks: ReadonlyMap<number, CellLook>;
}

export function wiredLooks({ rowCount, columnCount, look }: StyledCells): WiredLooks {
  const looks = new Map<number, CellLook>();
  for (let row = 0; row < rowCount; row += 1)
    for (let column = 0; column < columnCount; column += 1) {
      const own = look(row, column);
      if (own) looks.set(placeOf(row, column), own);
    }
  return { rowCount, columnCount, looks };
}

export function looksOfWired({ rowCount, columnCount, looks }: WiredLooks): StyledCells {
  return { rowCount, columnCount, look: (row, column) => looks.get(placeOf(row, column)) };
}
