import { memo, type CSSProperties } from 'react';
import type { Area } from '../../app/cells';
import type { RemoteSheet } from '../view/remote-sheet';
import { shownValue } from '../view/number-format';
import type { CellRow } from './cells-in';
import type { ViewStyle } from '../view/style';

/**
 * One cell, or one merged area, as the file says that it looks. Its text is written as text and
 * never as markup.
 */
const CellBox = memo(function CellBox({
  sheet,
  place,
  id,
  plain,
}: {
  sheet: RemoteSheet;
  place: Area;
  id?: string | undefined;
  /** A picture of the cell: on paper there is no grid to move in. */
  plain: boolean;
}) {
  const { top: row, left: column, bottom, right } = place;
  const style = sheet.style(row, column);
  const shown = shownValue(sheet.value(row, column), style.format);
  const box: CSSProperties = {
    // One pixel over the neighbours, so that two lines beside each other fall together.
    left: sheet.columns.start(column),
    width: sheet.columns.span(column, right) + 1,
    height: sheet.rows.span(row, bottom) + 1,
    ...looks(sheet, place, style, shown.kind),
  };
  const spill =
    shown.kind === 'text' && !style.wrap && right === column
      ? roomBeside(sheet, row, column, style)
      : 0;
  return (
    <div
      {...(plain ? {} : { role: 'gridcell', id, 'aria-colindex': column + 1 })}
      className="cell"
      style={box}
    >
      <span
        style={{
          overflow: 'hidden',
          whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
          overflowWrap: style.wrap ? 'break-word' : 'normal',
          width: spill > 0 ? spill : '100%',
          flex: 'none',
          textAlign: 'inherit',
          textDecoration: decoration(style),
          color: style.color ?? undefined,
          ...turned(style.rotation),
        }}
      >
        {shown.text}
      </span>
    </div>
  );
});

/** Cells in their rows, each at its place below the first that is drawn. */
export function CellRows({
  sheet,
  cells,
  above = 0,
  active,
}: {
  sheet: RemoteSheet;
  cells: readonly CellRow[];
  /** Pixels of the rows above. */
  above?: number;
  /** The one that has the keyboard, in a grid to move in; a picture of cells has none. */
  active?: { readonly area: Area; readonly id: string };
}) {
  return cells.map(([row, places]) => (
    <div
      key={row}
      {...(active ? { role: 'row', 'aria-rowindex': row + 1 } : {})}
      className="row"
      style={{ top: sheet.rows.start(row) - above }}
    >
      {places.map((place) => (
        <CellBox
          key={place.left}
          sheet={sheet}
          place={place}
          plain={!active}
          id={row === active?.area.top && place.left === active.area.left ? active.id : undefined}
        />
      ))}
    </div>
  ));
}

/** A text that runs upwards or downwards, at an angle, or letter below letter. */
function turned(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  const upright: CSSProperties = {
    writingMode: 'vertical-rl',
    width: 'auto',
    maxHeight: '100%',
    margin: 'auto',
    textAlign: 'center',
  };
  if (rotation === 255) return { ...upright, textOrientation: 'upright' };
  if (rotation === 90) return { ...upright, transform: 'rotate(180deg)' };
  if (rotation === -90) return upright;
  return {
    width: 'auto',
    margin: 'auto',
    overflow: 'visible',
    transform: `rotate(${-rotation}deg)`,
  };
}

function looks(
  sheet: RemoteSheet,
  { top: row, left: column, bottom, right }: Area,
  style: ViewStyle,
  kind: string,
): CSSProperties {
  const across =
    style.horizontal ??
    (kind === 'number' ? 'right' : kind === 'logical' || kind === 'error' ? 'center' : 'left');
  const far = sheet.style(row, right);
  const low = sheet.style(bottom, column);
  const merged = bottom > row || right > column;
  return {
    fontFamily: familyOf(style.font),
    fontSize: `${(style.size * 4) / 3}px`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    backgroundColor: style.fill ?? (merged && sheet.frame.gridLines ? '#ffffff' : undefined),
    borderLeft: style.borders.left,
    borderTop: style.borders.top,
    borderRight: (merged ? far : style).borders.right,
    borderBottom: (merged ? low : style).borders.bottom,
    textAlign: across.startsWith('center')
      ? 'center'
      : across === 'right'
        ? 'right'
        : across === 'justify'
          ? 'justify'
          : 'left',
    alignItems:
      style.vertical === 'top' ? 'flex-start' : style.vertical === 'center' ? 'center' : 'flex-end',
    paddingLeft: across === 'left' ? 2 + style.indent * 9 : 2,
    paddingRight: across === 'right' ? 2 + style.indent * 9 : 2,
    overflow: style.wrap ? 'hidden' : 'visible',
  };
}

/** A text without wrapping runs on over empty cells to its right. */
function roomBeside(sheet: RemoteSheet, row: number, column: number, style: ViewStyle): number {
  if (style.horizontal !== null && style.horizontal !== 'left') return 0;
  let last = column;
  while (
    last + 1 < sheet.columns.count &&
    last - column < 30 &&
    sheet.value(row, last + 1) === null &&
    !sheet.merge(row, last + 1)
  )
    last += 1;
  return last === column ? 0 : sheet.columns.span(column, last) - 6;
}

function decoration(style: ViewStyle): string | undefined {
  return (
    [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].join(' ').trim() ||
    undefined
  );
}

/** Families with the same widths stand in where the office's own fonts are not installed. */
function familyOf(font: string | null): string {
  const name = font ?? 'Calibri';
  const stand = /times|cambria|serif|vntime/i.test(name)
    ? "'Times New Roman', 'Liberation Serif', Tinos, serif"
    : "Calibri, Carlito, 'Liberation Sans', Arial, sans-serif";
  return `"${name.replace(/["\\]/g, '')}", ${stand}`;
}
