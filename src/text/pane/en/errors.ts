/** One sentence, and what to do, for each way in which a workbook cannot be read or written. */
import type { FrameWords } from '../../pane';

const AGAIN =
  'Open it in Excel (or LibreOffice), choose Save As “Excel Workbook (.xlsx)”, and go on with the new file.';

export const errors: FrameWords['errors'] = {
  'empty-file': {
    message: 'The file is empty (0 bytes).',
    fix: 'Copy it again from where it came; the last copy may not have been finished.',
  },
  'not-a-workbook': {
    message: 'This is no Excel workbook.',
    fix: 'See that it is the right file; a PDF, Word file or picture that was renamed .xlsx cannot be read.',
  },
  'old-xls': { message: 'This is an old .xls, which cannot be read here.', fix: AGAIN },
  xlsb: { message: 'This is a binary .xlsb, which cannot be read here.', fix: AGAIN },
  ods: {
    message: 'This is an .ods of LibreOffice / OpenOffice, which cannot be read here.',
    fix: AGAIN,
  },
  password: {
    message: 'The workbook has a password and cannot be read.',
    fix: 'Open it in Excel, take the password away (File > Info > Protect Workbook > Encrypt with Password), save it and go on.',
  },
  damaged: {
    message: 'The file is damaged, or was not copied whole; no figures were taken from it.',
    fix: 'Copy the original again, or mend it in Excel (Open and Repair) and save it.',
  },
  'too-large': {
    message:
      'The file is too large or packed in an unusual way, and is not read to protect this machine.',
    fix: 'Delete sheets and formats that nobody needs, save it as .xlsx and try again.',
  },
  'form-too-large': {
    message:
      'The form is larger than 500 kB and cannot be kept in the workbook; what was filled in holds.',
    fix: 'Delete pictures, sheets and formats from the blank form, save it, then choose and fill it in again.',
  },
  'form-not-blank': {
    message:
      'The file is no blank form: it holds figures or names, and is not kept in the workbook.',
    fix: 'Choose the province’s blank form, fill it in, then keep it.',
  },
  'gave-up': {
    message: 'This took too much time or memory and was stopped, so that the page does not hang.',
    fix: 'Delete sheets and formats that nobody needs in Excel, save it as .xlsx and try again; for a workbook that is really large, use the command line.',
  },
  'not-loaded': {
    message:
      'The part of the page that reads files did not come; the file was not opened and is sound.',
    fix: 'Check the network and choose the file again; if that fails, load this page again (F5).',
  },
  signed: {
    message:
      'The workbook is signed; a new sheet would break the signature, so nothing is written.',
    fix: 'Work on a copy without the signature; the signed workbook stays as it is.',
  },
  'no-such-sheet': {
    message: 'The sheet is not there any more: deleted, renamed or hidden.',
    fix: 'Read (or open) the workbook again, then go on.',
  },
  'not-ours': {
    message: 'This program did not make the sheet, so it is not replaced.',
    fix: 'Rename the sheet; the form will be made as a new one.',
  },
  changed: {
    message: 'The workbook was changed since the preview, so nothing was written.',
    fix: 'Preview (or compare) again to see the new figures, then write.',
  },
  cancelled: { message: 'Cancelled; the workbook is as it was.', fix: 'Start again when needed.' },
  busy: {
    message: 'Excel is busy (maybe a cell is being edited).',
    fix: 'Press Enter or Esc to leave the cell, then try again.',
  },
  payload: {
    message: 'This is too much for Excel at once.',
    fix: 'Make one form at a time, or use the workbench in a browser.',
  },
  'access-denied': {
    message: 'The sheet or the workbook is protected and cannot be written.',
    fix: 'Take the protection away (Review > Unprotect Sheet), then try again.',
  },
  'in-the-way': {
    message:
      'A filter, merged cells or a Table (PivotTable) of Excel stands where it has to be written.',
    fix: 'Clear the filter, unmerge the cells or move the table, then try again.',
  },
  'other-workbook': {
    message: 'Excel is at another workbook and says nothing of this one.',
    fix: 'Click a cell of the workbook that you work on, then try again.',
  },
  'read-only': {
    message: 'The workbook is open for reading alone.',
    fix: 'Save it as another copy and work on that.',
  },
  connection: {
    message: 'The connection to Excel broke.',
    fix: 'Wait until Excel answers or open the workbook again, then try again.',
  },
  unsupported: {
    message: 'This Excel cannot do that.',
    fix: 'Use the workbench in a browser, or the command line.',
  },
  'no-room': {
    message:
      'The form lacks rows, and a Table, an array formula or cells merged over rows stand where they would be inserted.',
    fix: 'Open the form in Excel, add the empty rows yourself, then go on.',
  },
  'structure-locked': {
    message: 'The structure of the workbook is locked, so no sheet can be added.',
    fix: 'Unlock it (Review > Protect Workbook), then go on.',
  },
  host: {
    message: 'Excel reports an error without a reason.',
    fix: 'Save the workbook, open it again and try again.',
  },
};
