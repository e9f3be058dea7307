/** The list of functions, in English. */
import type { PaneWords } from '../../pane';
import type { functions as vi } from '../vi/functions';

export const functions: Pick<PaneWords, keyof typeof vi> = {
  functions: {
    search: 'Find a function',
    hint: 'In Vietnamese, accents may be left out: ty le, doi ung, ngay lam viec',
    none: 'No function matches. Try a shorter word.',
    found: (count) => `${count} functions`,
    separator: 'Argument separator of this machine’s Excel',
    semicolon: 'Semicolon ;',
    comma: 'Comma ,',
    parameters: 'Arguments',
    optional: 'may be left out',
    returns: 'Result',
    examples: 'Examples',
    own: 'With cells of this workbook',
    ownInsert:
      'Select cells and press “Take the selection” for each argument; then select the cell for the formula and insert it.',
    ownCopy:
      'Select cells and press “Take the selection” for each argument; copy the formula and paste it into Excel.',
    pick: 'Take the selection',
    missing: (names) => `Missing: ${names}.`,
    insert: 'Insert into the selected cell',
    copy: 'Copy formula',
    copied: 'Copied.',
    inserted: 'Inserted into the selected cell.',
    notCopied: 'Copying is not allowed here; select the formula and press Ctrl+C.',
    show: 'Show usage',
    hide: 'Fold',
  },
};
