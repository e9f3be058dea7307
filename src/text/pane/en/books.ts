/** Work with further workbooks: merging, flows, last year, duplicates, in English. */
import type { PaneWords } from '../../pane';
import type { books as vi } from '../vi/books';

export const books: Pick<PaneWords, keyof typeof vi> = {
  merge: {
    title: 'Merge the workbooks of hamlets',
    text: 'Choose the files of the hamlets (.xlsx, .xls, .xlsb, .ods, .csv); they are read on this machine. The open workbook does not change.',
    choose: 'Choose files',
    file: 'File',
    rows: 'Rows',
    ready: (files, sheets) =>
      `${files} files merged into the sheets ${sheets}. Nothing is written until you take the merged workbook.`,
    blocked: 'Not merged: the files still have errors.',
    download: 'Take the merged workbook',
    more: (count) => `${count} more findings.`,
  },
  flows: {
    title: 'Flow of poor and near-poor households',
    opening: 'Opening',
    decrease: 'Decrease',
    increase: 'Increase',
    computed: 'Closing, computed',
    net: 'Net fall',
    gross: 'Left the group',
    grossText:
      'Net fall = opening − closing. Left the group = to the other group + above the line. The plan does not say which it means.',
    ways: {
      opening: 'Opening',
      becomes: 'To the other group',
      crossesLine: 'Above the near-poor line',
      otherDecrease: 'Other decrease',
      comesFrom: 'From the other group',
      relapsed: 'Relapsed',
      newlyPoor: 'Newly poor',
      otherIncrease: 'Other increase',
      closing: 'Closing',
    },
    groupWays: {
      poor: {
        becomes: 'Became near-poor',
        comesFrom: 'Near-poor that became poor',
        relapsed: 'Poor again',
      },
      nearPoor: {
        becomes: 'Became poor',
        comesFrom: 'Poor that became near-poor',
        relapsed: 'Near-poor again',
      },
    },
    allWays: 'Every way out and in',
    byHamlet: 'By hamlet',
    households: 'Households',
    people: 'People',
    whole: 'Whole commune',
    agrees: (value) => `Closing agrees: ${value}`,
    differs: (computed, declared, difference) =>
      `Closing computed ${computed}, written ${declared}: off by ${difference}`,
    cross: { poor: 'Poor → near-poor', nearPoor: 'Near-poor → poor' },
    crossAgrees: (what, left, arrived) => `${what}: ${left} = ${arrived}, agrees`,
    crossDiffers: (what, left, arrived) => `${what}: ${left} ≠ ${arrived}, the two tables disagree`,
    undecided: (down, up) =>
      `${down} decreases and ${up} increases are not clear and counted in no way.`,
  },
  follow: {
    title: 'Changes since last year',
    text: 'Choose last year’s workbook to see where each poor and near-poor household went and came from. The file is read on this machine and forgotten; the open workbook does not change.',
    choose: 'Choose last year’s workbook',
    other: 'Choose another workbook',
    again: 'Compute again',
    drop: 'Drop this result',
    againWith: (count) => `Compute again with ${count} answers`,
    reread:
      'The workbook was read again since. Press “Compute again” for its present figures; your answers are kept.',
    sides: { old: 'Last year', now: 'This year' },
    side: (year, households, complete) =>
      `${year === null ? 'year not known' : year}, ${households} households, ${complete ? 'all households' : 'poor and near-poor alone'}`,
    kinds: 'What became of each household',
    kind: 'Change',
    count: 'Households',
    doubts: (count) => `Pairs to decide (${count})`,
    doubtsText:
      'Two lines that may be one household are counted nowhere yet. Look at both cells, then answer.',
    same: 'One household',
    different: 'Two households',
    open: 'No answer',
    pair: (old, now) => `${old} (last year) and ${now} (this year)`,
    household: (id, people) =>
      [
        id === null ? 'no citizen number' : `citizen number ${id}`,
        people === null ? null : `${people} people`,
      ]
        .filter((part) => part !== null)
        .join(', '),
    moreDoubts: (count) => `${count} more pairs; answer these first, then press “Compute again”.`,
    assumptions: 'Registers without reasons',
    assumptionsText:
      'Choose only when all these households have one reason. Where nothing is chosen, what stands under Settings holds.',
    absent: 'Households that are listed no more',
    fresh: 'Households that are new in the list',
    unknown: 'not chosen',
    renamed: (old, now, shared, of) =>
      `Hamlet «${old}» is now «${now}» (${shared} of ${of} households)`,
    renamedTitle: 'Hamlets renamed or merged',
    findings: 'To look at',
    preview: 'Write the result',
    willWrite: (cells, sheet) => `Will write ${cells} cells to the new sheet «${sheet}».`,
    names: 'The list holds names: for internal use only. No other sheet changes.',
    write: (count) => `Write ${count} sheets to the workbook`,
    file: 'Take as a file',
    written: (count) => `${count} sheets written.`,
  },
  duplicates: {
    title: 'Duplicates',
    text: 'Finds households and persons that stand twice or benefit from two projects. No line is deleted.',
    look: 'Look for duplicates',
  },
};
