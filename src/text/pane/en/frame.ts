/**
 * What stands around every part of the pane: its bar, what it waits for, what went wrong, in
 * English.
 */
import type { PaneWords } from '../../pane';
import type { frame as vi } from '../vi/frame';
import { errors } from './errors';

export const frame: Pick<PaneWords, keyof typeof vi> = {
  appName: 'Poverty reduction',
  tabs: {
    overview: 'Overview',
    data: 'Data',
    findings: 'Checks',
    make: 'Forms',
    other: 'More',
    functions: 'Functions',
    documents: 'Documents',
    settings: 'Settings',
  },
  tabList: 'Parts of the pane',
  noCommune: 'Commune not stated',
  ofYear: (year) => (year === null ? 'year not stated' : year),
  asOf: (date) => `Figures as of ${date}`,
  illustrative: 'ILLUSTRATIVE FIGURES',
  reread: 'Read again',
  help: 'Guide (Vietnamese)',
  helpPictures: 'Guide with pictures (Vietnamese)',
  cancel: 'Cancel',
  close: 'Close',
  cancelling: 'Cancelling…',
  dayForm: 'day/month/year',
  noDay: 'No such day: write it like 20/08/2025.',
  cellAt: (sheet, cell) => `«${sheet}», cell ${cell}`,
  goToSheet: 'Show sheet',
  busy: {
    read: (done, total) => `Reading the workbook: sheet ${done} of ${total}`,
    reading: 'Reading the workbook…',
    rows: (count) => `${count} rows read`,
    preview: 'Preparing the forms…',
    write: (done, total) => `Writing the forms: ${done} of ${total}`,
    writing: 'Writing the forms…',
    keep: 'Writing to «Thông số»…',
    repair: 'Repairing the chosen cells…',
    file: 'Preparing the file…',
    merge: 'Reading and merging the files…',
    flows: 'Comparing the two registers…',
    duplicates: 'Comparing the lines…',
    open: 'Opening the workbook…',
  },
  problem: {
    again: 'Try again',
    unknown: 'This could not be done.',
    unknownFix:
      'The workbook is as it was. Press “Read again” and retry; if it still fails, reopen this pane.',
    cancelled: 'Cancelled.',
    after: {
      'undo-cleared':
        'The sheet that was being added has been deleted, all others are as they were. Only Undo (Ctrl+Z) no longer reaches back before this moment.',
      written: 'The writing is done; only reading the workbook again has failed.',
      'unfinished-sheet':
        'An unfinished sheet may still be in the workbook: do not use its figures. The next click deletes it before it writes.',
    },
  },
  crash: {
    title: 'This pane has met a fault and had to stop.',
    text: 'Your workbook was not changed. The button below reopens the pane and reads the workbook again.',
    again: 'Reopen the pane',
  },
  first: {
    title: 'From the commune’s workbook to forms to sign',
    steps: [
      ['Reads', 'the tables of the workbook; no sheet or column needs another name.'],
      ['Checks', 'every figure against the rules, and names the cells to look at.'],
      ['Makes forms', 'as new sheets, ready to print.'],
    ],
    kept: 'Your own sheets stay as they are. Figures do not leave this machine.',
    starter: 'Make an empty workbook to fill in',
    check: 'Read this workbook',
    example: 'Try it with an example',
    starterDone: 'The template sheets were added.',
    starterNext:
      'Fill them in and press “Read again”. To take them back, press Ctrl+Z in the workbook, or delete the new sheets where Excel cannot undo it. No other sheet was changed.',
  },
  noTables: 'No table of figures was recognised in this workbook.',
  unknownFigure: 'missing',
  severity: {
    stop: 'To mend',
    check: 'To look at',
    note: 'To know',
    passed: 'Passed',
    ok: 'Agrees',
  },
  counts: {
    stop: (count) => `${count} errors`,
    check: (count) => `${count} to check`,
    note: (count) => `${count} notes`,
    passed: (count) => `${count} passed`,
  },
  errors,
};
