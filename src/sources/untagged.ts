/**
 * Biểu that have lost their tag, as when a program that drops defined names has saved the workbook:
 * they still keep it under the mark beside their page, and are no table of the staff's.
 */
import { isKeptPiece, keptTexts } from '../domain/kept-text';
import type { SheetTag } from '../workbook/port';
import type { Grid } from './grid/grid';

/** The mark begins at the top of the sheet; rows that the officer puts above it are few. */
const DEEPEST = 200;

/** By sheet the tag that it keeps; null where what it keeps is damaged. */
export function untaggedBieu(grids: readonly Grid[]): Map<string, SheetTag | null> {
  const found = new Map<string, SheetTag | null>();
  for (const grid of grids) {
    const pieces: string[] = [];
    for (let row = 0; row < Math.min(grid.rowCount, DEEPEST); row += 1)
      for (const value of grid.row(row)) if (isKeptPiece('bieu', value)) pieces.push(value);
    if (pieces.length > 0) found.set(grid.sheet, tagIn(keptTexts('bieu', pieces).texts));
  }
  return found;
}

function tagIn(texts: readonly string[]): SheetTag | null {
  for (const text of texts) {
    const { tag } = (JSON.parse(text) ?? {}) as { tag?: SheetTag };
    if (tag && [tag.form, tag.version, tag.period, tag.fingerprint].every(isText)) return tag;
  }
  return null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
