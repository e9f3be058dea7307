/**
 * Blank forms that the office gets again and again, as kept in the settings table: files without
 * any figure.
 */
import type { RecognisedTable } from '../table';
import { keptIn } from './kept-rows';

/** The code under which they are kept. */
export const OFFICE_FORM_CODE = 'mau';

export interface OfficeForm {
  /** The file's name. */
  readonly name: string;
  /** The .xlsx in base 64. */
  readonly file: string;
}

/** One that is not whole is left out. */
export function officeForms(tables: readonly RecognisedTable[]): OfficeForm[] {
  return keptIn('mau', tables).texts.flatMap((text) => {
    const [name, file]: unknown[] = listOf(text);
    return typeof name === 'string' && typeof file === 'string' ? [{ name, file }] : [];
  });
}

/** Pieces of forms that are not whole, as they are kept. */
export function brokenForms(tables: readonly RecognisedTable[]): readonly string[] {
  return keptIn('mau', tables).rest;
}

function listOf(text: string): unknown[] {
  const content: unknown = JSON.parse(text);
  return Array.isArray(content) ? content : [];
}
