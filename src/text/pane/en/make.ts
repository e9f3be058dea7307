/** Making the forms, in English. */
import type { PaneWords } from '../../pane';
import type { make as vi } from '../vi/make';

export const make: Pick<PaneWords, keyof typeof vi> = {
  make: {
    groups: {
      plan: 'Forms of the plan',
      review: 'Forms of the review',
      monitoring: 'Forms of monitoring',
    },
    period: 'Period',
    yearOf: (year) => `Whole year ${year}`,
    halfOf: (year) => `First half of ${year}`,
    onRequest: 'On request (up to a day)',
    upToDay: 'Figures up to the day',
    unknownPeriod: 'Year not known: set the code nam under Settings.',
    canBeMade: (ready, all) => `${ready} of ${all} can be made`,
    takeAll: (count) => `Take all ${count}`,
    cannot: 'Cannot be made:',
    ownNote:
      'Layouts proposed by this program after local practice, not compared with an official form.',
    willAdd: (sheet, rows) => `New sheet «${sheet}» · ${rows} rows`,
    nameTaken: (sheet) =>
      `There is a sheet «${sheet}» already: the new one gets a number, the old one stays.`,
    settingsToo: {
      add: 'New settings go to a new sheet «Thông số».',
      replace: 'The sheet «Thông số» made by this program is updated.',
    },
    blocked: 'Cannot be made yet',
    notMade: (forms) => `Not made: «${forms}».`,
    seeFindings: 'Show errors',
    notes: (count) => `Notes below the form (${count})`,
    sheet: (sheet) => `Sheet «${sheet}»`,
    sendOutText: 'The copy holds the forms alone, every cell a value; it opens anywhere.',
    withIds: 'With the column of identity numbers',
    withIdsText:
      'The copy will hold the full identity number of each household. Send it only to those who may have it; do not post or forward it.',
    explain: 'Add explanations',
    explained: (count) =>
      `${count} sheets of explanations added: cells, calculation and rule of each figure.`,
    freezeText:
      'The workbook remembers the figures that were sent, to compare them with those of a later day. Nothing about a household is kept.',
    frozen: (count, code) => `${count} forms kept as sent. Code: ${code}`,
    sent: (count) => `${count} forms kept as sent`,
    sentText: 'Compare the figures of today with those that were sent.',
    againstSent: 'Compare with what was sent',
    again: 'Choose forms again',
    update: (count) => `Update ${count} forms in the workbook`,
    updateText:
      'Compares the forms with the figures of today. Cells changed by hand stay unless you take the new figure.',
    compare: 'Compare',
    updateNow: 'Write the changes',
    updated: 'The forms are up to date.',
    take: (cell, now, source) =>
      `${cell}: you made it ${now}, the figure is ${source}. ${now} stays; tick to take ${source}.`,
    undo: 'To take it back, press Ctrl+Z in the workbook, or delete the new sheet where Excel cannot undo it. No other sheet was changed.',
    emptyCommune: 'The workbook does not name the commune: dots are printed there.',
  },
};
