/**
 * Fonts and fills of a block. A column that looks the same from top to bottom, or a row of a head
 * from left to right, costs one answer; only the others are asked cell by cell.
 */
import type { Area } from '../../domain/address';
import type { CellLook } from '../port';
import { columnsOf, onceOf, rowsOf } from './addresses';
import type { Context } from './requests';

type Look = Pick<CellLook, 'font' | 'bold' | 'strike' | 'fill' | 'color' | 'mixed'>;

interface Face {
  readonly name?: string;
  readonly bold?: boolean;
  /** Null where a part of the text is struck. */
  readonly strikethrough?: boolean | null;
  readonly superscript?: boolean | null;
  readonly color?: string;
  readonly fill?: string;
}

const asked =
  'format/font/name,format/font/bold,format/font/strikethrough,format/font/superscript,format/font/color,format/fill/color';

const colour = (text: string | undefined, plain: string): string | undefined => {
  const digits = text?.replace('#', '').toUpperCase();
  return digits === undefined || digits === '' || digits === plain ? undefined : digits;
};

function lookOf(face: Face): Look {
  const fill = colour(face.fill, 'FFFFFF');
  const color = colour(face.color, '000000');
  return {
    ...(face.name !== undefined && { font: face.name }),
    ...(face.bold === true && { bold: true }),
    ...(face.strikethrough === true && { strike: true }),
    // Excel tells add-ins that a text has parts and not which: asked cell by cell, "mixed" is about
    // the text of the cell.
    ...((face.strikethrough === null || face.superscript === null) && { mixed: true }),
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
  };
}

export interface PendingLooks {
  /** After the first answer: asks for the strips where the block as a whole looks mixed. */
  goOn(): void;
  /** @param mustSync when the caller waits for something of its own in the same request */
  finish(mustSync: boolean): Promise<(row: number, column: number) => Look>;
}

/**
 * The look of a long block is asked for as a whole, that of a short one by its strips at once: its
 * columns, or its rows where they are fewer. The answer comes with the caller's next request, what
 * is mixed with one more.
 */
export function looksOf(
  context: Context,
  sheet: Excel.Worksheet,
  area: Area,
  short: boolean,
): PendingLooks {
  const byRows = short && rowsOf(area) < columnsOf(area);
  const strip = (index: number): Excel.Range =>
    byRows
      ? onceOf(sheet, { ...area, top: area.top + index, bottom: area.top + index })
      : onceOf(sheet, { ...area, left: area.left + index, right: area.left + index });
  const askStrips = (): Excel.Range[] =>
    Array.from({ length: (byRows ? rowsOf : columnsOf)(area) }, (_, index) =>
      strip(index).load(asked),
    );
  const block = short ? null : onceOf(sheet, area).load(asked);
  let strips = short ? askStrips() : [];
  let all: Look | null = null;
  return {
    goOn() {
      if (!block) return;
      all = uniformLook(block);
      if (all === null) strips = askStrips();
    },
    async finish(mustSync) {
      const uniform = all;
      if (uniform !== null) {
        if (mustSync) await context.sync();
        return () => uniform;
      }
      const whole = strips.map(uniformLook);
      const cells = strips.map((_, index) =>
        whole[index]
          ? null
          : strip(index).getCellProperties({
              format: {
                font: {
                  name: true,
                  bold: true,
                  strikethrough: true,
                  superscript: true,
                  color: true,
                },
                fill: { color: true },
              },
            }),
      );
      if (mustSync || cells.some((one) => one !== null)) await context.sync();
      return (row, column) => {
        const at = byRows ? row : column;
        return whole[at] ?? cellLook(cells[at]!.value[byRows ? 0 : row]![byRows ? column : 0]!);
      };
    },
  };
}

/** The look of all cells of a strip, or null when Excel answers "mixed" for a part of it. */
function uniformLook(range: Excel.Range): Look | null {
  const { font, fill } = range.format;
  const parts: unknown[] = [
    font.name,
    font.bold,
    font.strikethrough,
    font.superscript,
    font.color,
    fill.color,
  ];
  if (parts.some((part) => part === null || part === '')) return null;
  return lookOf({
    name: font.name,
    bold: font.bold,
    strikethrough: font.strikethrough,
    color: font.color,
    fill: fill.color,
  });
}

function cellLook(cell: Excel.CellProperties): Look {
  const { font, fill } = cell.format ?? {};
  return lookOf({ ...(font as Face), ...(fill?.color !== undefined && { fill: fill.color }) });
}
