/** What was read: tables, columns, corrections, and corrections for other workbooks, in English. */
import type { PaneWords } from '../../pane';
import type { data as vi } from '../vi/data';

export const data: Pick<PaneWords, keyof typeof vi> = {
  data: {
    tables: (count) => `${count} tables recognised`,
    rows: (count) => `${count} rows of figures`,
    unit: 'Unit',
    noUnit: 'none',
    confidence: 'Confidence',
    sure: 'certain',
    likely: 'fairly certain',
    unsure: 'please check',
    columns: (count) => `Columns (${count})`,
    column: 'Column',
    meaning: 'Read as',
    unused: 'not used',
    hidden: 'hidden',
    skipped: (count) => `${count} rows are not counted`,
    row: 'row',
    moreRows: (count) => `and ${count} more rows`,
    asOf: (date) => `figures as of ${date}`,
    tablesText:
      'Open “Columns” to see what each column was taken for, and correct it. Corrections are remembered in the workbook.',
    automatic: 'Automatic',
    leaveOut: 'Leave this column out',
    how: {
      exact: 'as the header says',
      doubtful: 'probably, please check',
      borrowed: 'by the shared header, please check',
      correction: 'told by the office',
      none: 'not used',
    },
    samples: 'First values',
    reveal: 'Show personal data',
    numbersAre: 'Numbers are typed as',
    unitOf: (sheet) => `Unit of money on sheet «${sheet}»`,
    hamlets: 'Names of hamlets',
    hamletsText:
      'For a hamlet that is abbreviated or renamed, write the name to use beside the one in the workbook.',
    showHamlets: (count) => `Show ${count} names`,
    sameName: 'as written',
    correct: (count) => `Keep ${count} corrections and read again`,
    correctText:
      'Corrections are written to the sheet «Thông số» and used by every later reading; your tables stay as they are.',
    forget: 'Drop them',
    corrected: 'The corrections were written to «Thông số» and the workbook was read again.',
    repairs: 'Repair badly typed numbers',
    repairsText: (count) =>
      `${count} cells can be repaired with certainty. Only the chosen cells change; their formats stay.`,
    repairWhy: {
      'text-number': 'number typed as text',
      thousand: 'wrong thousands separator',
      'letter-for-digit': 'letter for a digit',
    },
    repairButton: (count) => `Repair ${count} chosen cells`,
    repaired: (count) => `${count} cells repaired.`,
    was: 'old',
    becomes: 'new',
  },
  moved: {
    title: 'Corrections for other workbooks',
    text: 'Meanings of columns, units and names of hamlets that were set in this workbook go to another workbook or machine as a small file. It holds nothing about a household.',
    take: 'Take from a file',
    give: 'Save to a file',
    fileName: 'sua-doi.json',
    none: 'This workbook has no corrections to save.',
    given: (count) => `${count} corrections saved.`,
    copy: (count) => `${count} corrections: copy this text into a text file named «sua-doi.json».`,
    taken: (count) =>
      `${count} corrections taken from the file, written to «Thông số», and the workbook was read again.`,
    empty: 'The file holds no corrections. The workbook stays as it is.',
    bad: 'Parts of the file were not understood, so nothing was taken. The workbook stays as it is.',
    tooLarge:
      'The file is too large to hold corrections. Choose «sua-doi.json». The workbook stays as it is.',
  },
};
