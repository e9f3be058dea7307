/** Small makers of the rows and values that row models hand to the renderer. */
import type { CellRef } from '../../domain/address';
import { dec } from '../../domain/decimal';
import type { FigureOrNone } from '../../domain/facts';
import { viDate } from '../formats';
import type { BodyRow, NoteRequest, SourceValue, SourceValues } from '../types';

/** Shared by the rows of a list that may be as long as a province. */
const NONE: readonly never[] = [];

/** What a form without money says of it. */
export const NO_MONEY = { declared: null, moneyFactor: dec(1), moneyUnit: '' } as const;

/** A row with figures of its own, of the outermost level unless told otherwise. */
export function leafRow(ordinal: string, values: SourceValues, level = 0): BodyRow {
  return { kind: 'leaf', level, ordinal, children: NONE, notes: NONE, values };
}

/** A row of words above those of its group. */
export function headingRow(ordinal: string, name: string, children: readonly BodyRow[]): BodyRow {
  return {
    kind: 'heading',
    level: 0,
    ordinal,
    notes: NONE,
    values: { name: textValue(name) },
    children,
  };
}

/** The foot note that says of which day figures are, where that is known. */
export function asOfNotes(day: string | null | undefined): NoteRequest[] {
  return day ? [{ code: 'as-of', params: { date: viDate(day) } }] : [];
}

/** The figures of a line by field; none of a line that is not there. */
export function figureValues<F extends string>(
  fields: readonly F[],
  figures: Readonly<Partial<Record<F, FigureOrNone>>> | null | undefined,
): SourceValues {
  return Object.fromEntries(fields.map((field) => [field, figureValue(figures?.[field])]));
}

export function hasAny(values: SourceValues, fields: readonly string[]): boolean {
  return fields.some((field) => Boolean(values[field]));
}

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
