/** The overview of the figures, and how one figure is computed, in English. */
import type { PaneWords } from '../../pane';
import type { overview as vi } from '../vi/overview';
import words from './overview.json';

export const overview: Pick<PaneWords, keyof typeof vi> = {
  overview: {
    ...words.overview,
    statedOther: (stated, difference) => `typed ${stated}, off by ${difference}`,
    shareOfCentral: (source) => `${source}, % central`,
    balanced: (plainSum) =>
      `Balanced to make 100,00 (each rounded for itself they make ${plainSum}):`,
    reached: (reached, judged) => `${reached} of ${judged} targets with figures are met`,
    targetsAlt: (list) => `Reached against planned: ${list}.`,
    firstHamlets: (count) => `The first ${count} hamlets are drawn; the table has them all.`,
    byLineAlt: (list, unit) => `Funding of each project (${unit}): ${list}.`,
    showDeadlines: (count) => `Show ${count} deadlines`,
    hamletsAlt: (list, target) =>
      `Poverty rate of each hamlet: ${list}${target === null ? '' : `; target of the commune ${target} %`}.`,
    fundingAlt: (list) => `Funding by source: ${list}.`,
    forecastText: (date, months) => `As of ${date}, after ${months} months. At this pace:`,
    missesTarget: (points) => `Misses the target by ${points} points`,
    upTo: (date) => `Up to ${date}`,
    forecastAlt: (group, list, target) =>
      `${group}: ${list}${target === null ? '' : `; target at most ${target} households`}.`,
    forecastLine: (count) => `Vertical line: target, at most ${count} households`,
    withoutHolidays: (date) => `Without public holidays: ${date}`,
    countedFrom: (date) => `Counted from the approval on ${date}`,
  },
  explain: {
    ...words.explain,
    title: (label) => `How it is computed: ${label}`,
    fromCell: (sheet, cell) => `Figures from «${sheet}», cell ${cell}`,
    rounded: (places) => `rounded to ${places} decimals`,
    more: (count) => `and ${count} more cells`,
    parts: (count) => `… (${count} numbers)`,
    from: (date) => `in force from ${date}`,
  },
};
