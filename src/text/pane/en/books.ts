/** Work with further workbooks: merging, flows, last year, duplicates, in English. */
import type { PaneWords } from '../../pane';
import type { books as vi } from '../vi/books';
import words from './books.json';

export const books: Pick<PaneWords, keyof typeof vi> = {
  merge: {
    ...words.merge,
    ready: (files, sheets) =>
      `${files} files merged into the sheets ${sheets}. Nothing is written until you take the merged workbook.`,
    more: (count) => `${count} more findings.`,
  },
  flows: {
    ...words.flows,
    agrees: (value) => `Closing agrees: ${value}`,
    differs: (computed, declared, difference) =>
      `Closing computed ${computed}, written ${declared}: off by ${difference}`,
    crossAgrees: (what, left, arrived) => `${what}: ${left} = ${arrived}, agrees`,
    crossDiffers: (what, left, arrived) => `${what}: ${left} ≠ ${arrived}, the two tables disagree`,
    undecided: (down, up) =>
      `${down} decreases and ${up} increases are not clear and counted in no way.`,
  },
  follow: {
    ...words.follow,
    againWith: (count) => `Compute again with ${count} answers`,
    side: (year, households, complete) =>
      `${year === null ? 'year not known' : year}, ${households} households, ${complete ? 'all households' : 'poor and near-poor alone'}`,
    doubts: (count) => `Pairs to decide (${count})`,
    pair: (old, now) => `${old} (last year) and ${now} (this year)`,
    household: (id, people) =>
      [
        id === null ? 'no citizen number' : `citizen number ${id}`,
        people === null ? null : `${people} people`,
      ]
        .filter((part) => part !== null)
        .join(', '),
    moreDoubts: (count) => `${count} more pairs; answer these first, then press “Compute again”.`,
    renamed: (old, now, shared, of) =>
      `Hamlet «${old}» is now «${now}» (${shared} of ${of} households)`,
    willWrite: (cells, sheet) => `Will write ${cells} cells to the new sheet «${sheet}».`,
    write: (count) => `Write ${count} sheets to the workbook`,
    written: (count) => `${count} sheets written.`,
  },
  duplicates: {
    title: 'Duplicates',
    text: 'Finds households and persons that stand twice or benefit from two projects. No line is deleted.',
    look: 'Look for duplicates',
  },
};
