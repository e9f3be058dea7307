/** Making the forms, in English. */
import type { PaneWords } from '../../pane';
import type { make as vi } from '../vi/make';
import words from './make.json';

export const make: Pick<PaneWords, keyof typeof vi> = {
  make: {
    ...words.make,
    yearOf: (year) => `Whole year ${year}`,
    halfOf: (year) => `First half of ${year}`,
    canBeMade: (ready, all) => `${ready} of ${all} can be made`,
    takeAll: (count) => `Take all ${count}`,
    willAdd: (sheet, rows) => `New sheet «${sheet}» · ${rows} rows`,
    nameTaken: (sheet) =>
      `There is a sheet «${sheet}» already: the new one gets a number, the old one stays.`,
    notMade: (forms) => `Not made: «${forms}».`,
    notes: (count) => `Notes below the form (${count})`,
    sheet: (sheet) => `Sheet «${sheet}»`,
    explained: (count) =>
      `${count} sheets of explanations added: cells, calculation and rule of each figure.`,
    frozen: (count, code) => `${count} forms kept as sent. Code: ${code}`,
    sent: (count) => `${count} forms kept as sent`,
    update: (count) => `Update ${count} forms in the workbook`,
    take: (cell, now, source) =>
      `${cell}: you made it ${now}, the figure is ${source}. ${now} stays; tick to take ${source}.`,
  },
};
