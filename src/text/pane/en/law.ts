/** Formulas that name no day, and the legal values with their marks, in English. */
import type { PaneWords } from '../../pane';
import type { law as vi } from '../vi/law';
import words from './law.json';

export const law: Pick<PaneWords, keyof typeof vi> = {
  basis: {
    ...words.basis,
    text: (open) =>
      `Every value that the program takes from the law, to be compared with the originals; of ${open} the text was not read. Ticks are kept on the sheet «Thông số».`,
    compared: (count, all) => `${count} of ${all} compared`,
    by: (day) => `Compared by the office: ${day}`,
  },
  undated: {
    title: (count) => `Formulas without a day (${count})`,
    text: (today, day) =>
      `These cells judge by the day on which the workbook is opened (${today}); next year they may say something else. The figures are of ${day}. Only these formulas change; Ctrl+Z takes it back.`,
    button: (count, day) => `Write ${day} into ${count} formulas`,
    done: (count) => `The day was written into ${count} formulas.`,
  },
};
