/** What was read: tables, columns, corrections, and corrections for other workbooks, in English. */
import type { PaneWords } from '../../pane';
import type { data as vi } from '../vi/data';
import words from './data.json';

export const data: Pick<PaneWords, keyof typeof vi> = {
  data: {
    ...words.data,
    tables: (count) => `${count} tables recognised`,
    rows: (count) => `${count} rows of figures`,
    columns: (count) => `Columns (${count})`,
    skipped: (count) => `${count} rows are not counted`,
    moreRows: (count) => `and ${count} more rows`,
    asOf: (date) => `figures as of ${date}`,
    unitOf: (sheet) => `Unit of money on sheet «${sheet}»`,
    showHamlets: (count) => `Show ${count} names`,
    correct: (count) => `Keep ${count} corrections and read again`,
    repairsText: (count) =>
      `${count} cells can be repaired with certainty. Only the chosen cells change; their formats stay.`,
    repairButton: (count) => `Repair ${count} chosen cells`,
    repaired: (count) => `${count} cells repaired.`,
  },
  moved: {
    ...words.moved,
    given: (count) => `${count} corrections saved.`,
    copy: (count) => `${count} corrections: copy this text into a text file named «sua-doi.json».`,
    taken: (count) =>
      `${count} corrections taken from the file, written to «Thông số», and the workbook was read again.`,
  },
};
