/**
 * What stands around every part of the pane: its bar, what it waits for, what went wrong, in
 * English.
 */
import type { PaneWords } from '../../pane';
import type { frame as vi } from '../vi/frame';
import { errors } from './errors';
import words from './frame.json';

export const frame: Pick<PaneWords, keyof typeof vi> = {
  ...words,
  ofYear: (year) => (year === null ? 'year not stated' : year),
  asOf: (date) => `Figures as of ${date}`,
  cellAt: (sheet, cell) => `«${sheet}», cell ${cell}`,
  busy: {
    ...words.busy,
    read: (done, total) => `Reading the workbook: sheet ${done} of ${total}`,
    rows: (count) => `${count} rows read`,
    write: (done, total) => `Writing the forms: ${done} of ${total}`,
  },
  counts: {
    stop: (count) => `${count} errors`,
    check: (count) => `${count} to check`,
    note: (count) => `${count} notes`,
    passed: (count) => `${count} passed`,
  },
  errors,
};
