/** Small makers of the values that row models hand to the renderer. */
import type { CellRef } from '../../domain/address';
import type { FigureOrNone } from '../../domain/facts';
import type { SourceValue } from '../types';

export function figureValue(figure: FigureOrNone | undefined): SourceValue | null {
  return figure ? { figure } : null;
}

/** null for a text that is missing or blank. */
export function textValue(
  text: string | null | undefined,
  cells: readonly CellRef[] = NOWHERE,
): SourceValue | null {
  const trimmed = text?.trim();
  return trimmed ? { text: trimmed, cells } : null;
}

const NOWHERE: readonly CellRef[] = [];
