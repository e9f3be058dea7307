/**
 * What was sent, as kept in the settings table: programs that drop the hidden part of a workbook
 * keep its cells.
 */
import type { keptTexts } from '../../domain/kept-text';
import type { RecognisedTable } from '../table';
import { keptIn } from './kept-rows';

/** The code under which what was sent is kept. */
export const SENT_CODE = 'chot';

/** The kept texts, one for each record; `broken` where one of them is not whole. */
export function sentTexts(tables: readonly RecognisedTable[]): ReturnType<typeof keptTexts> {
  return keptIn('chot', tables);
}
