/** The workbook that is open in Excel. */
import type { WorkbookPort } from '../port';
import { storeOf } from '../store/rows';
import { layoutOf } from './layout';
import { linksOf } from './links';
import { rowsOfSheet } from './read-rows';
import { styledCells } from './styled';
import { talk } from './requests';
import { UNFINISHED, keptMemory, survey } from './survey';
import { writeChanges } from './write';

const ROWS_AT_ONCE = 2000;

export function officeWorkbook(): WorkbookPort {
  let takeBack: (() => Promise<void>) | null = null;
  return {
    // A sheet that an interrupted write left behind is as good as gone: the next write removes it
    // first, and its name is free.
    sheets: async () =>
      (await talk(survey)).sheets
        .filter(({ tag }) => tag?.form !== UNFINISHED)
        .map(({ name, visibility, protected: locked, tag }) => ({
          name,
          visibility,
          protected: locked,
          ...(locked ? { formatsFixed: true } : {}),
          tag,
        })),
    layout: (sheet) => talk((context) => layoutOf(context, sheet)),
    cells: (sheet, passed) => storeOf(rowsOfSheet(sheet, ROWS_AT_ONCE), passed),
    rows: (sheet, options) => rowsOfSheet(sheet, options?.blockRows ?? ROWS_AT_ONCE),
    styled: styledCells,
    // Excel has computed what it shows.
    isToBeComputed: async () => false,
    externalLinks: () => talk(linksOf),
    memory: async () => (await talk(keptMemory)).text,
    async write(changes, progress = {}) {
      const written = await writeChanges(changes, progress);
      takeBack = written.takeBack;
      return { sheets: written.sheets };
    },
    async takeBack() {
      if (takeBack === null) return false;
      await takeBack();
      takeBack = null;
      return true;
    },
  };
}
