import { useState } from 'react';
import { inBounds, type Widths } from '../view/widths';

const NO_WIDTHS: Widths = new Map();

/** Widths that the officer gave to columns, by sheet. */
export function useWidths(sheet: string): {
  readonly widths: Widths;
  onWidth(column: number, width: number | null): void;
} {
  const [all, setAll] = useState<ReadonlyMap<string, Widths>>(new Map());
  const onWidth = (column: number, width: number | null): void =>
    setAll((now) => {
      const own = new Map(now.get(sheet));
      if (width === null) own.delete(column);
      else own.set(column, inBounds(width));
      return new Map(now).set(sheet, own);
    });
  return { widths: all.get(sheet) ?? NO_WIDTHS, onWidth };
}
