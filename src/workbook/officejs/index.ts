/** The workbook that is open in Excel. */
import type { WorkbookPort } from '../port';
import { layoutOf } from './layout';
import { linksOf } from './links';
import { rowsOfSheet } from './read-rows';
import { talk } from './requests';
import { UNFINISHED, keptMemory, survey } from './survey';
import { writeChanges } from './write';

export function officeWorkbook(): WorkbookPort {
  return {
    // A sheet that an interrupted write left behind is as good as gone: the next write removes it first, and its name is free.
    sheets: async () =>
      (await talk(survey)).sheets
        .filter(({ tag }) => tag?.form !== UNFINISHED)
        .map(({ name, visibility, protected: locked, tag }) => ({
          name,
          visibility,
          protected: locked,
          tag,
        })),
    layout: (sheet) => talk((context) => layoutOf(context, sheet)),
    rows: (sheet, options) => rowsOfSheet(sheet, options?.blockRows ?? 2000),
    // Excel has computed what it shows.
    isToBeComputed: async () => false,
    externalLinks: () => talk(linksOf),
    memory: async () => (await talk(keptMemory)).text,
    write: (changes, progress = {}) => writeChanges(changes, progress),
  };
}
