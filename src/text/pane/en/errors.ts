/** One sentence, and what to do, for each way in which a workbook cannot be read or written. */
import type { FrameWords } from '../../pane';
import words from './errors.json';

const AGAIN =
  'Open it in Excel (or LibreOffice), choose Save As “Excel Workbook (.xlsx)”, and go on with the new file.';

export const errors: FrameWords['errors'] = {
  ...words,
  'old-xls': { message: 'This is an old .xls, which cannot be read here.', fix: AGAIN },
  xlsb: { message: 'This is a binary .xlsb, which cannot be read here.', fix: AGAIN },
  ods: {
    message: 'This is an .ods of LibreOffice / OpenOffice, which cannot be read here.',
    fix: AGAIN,
  },
};
