/** Percentages with a blank here and without one there. */
import { defineRule } from '../define';

export const planPercentTwoWays = defineRule({
  code: 'VB-017',
  severity: 'note',
  params: { line: 'number', apart: 'number', together: 'number' },
  vi: {
    title: 'Hai cách ghi phần trăm',
    message: (p) =>
      `${p.apart} đoạn ghi «5 %» có khoảng trắng, ${p.together} đoạn ghi «5%» liền nhau.`,
  },
  en: {
    title: 'Percentages written in two ways',
    message: (p) =>
      `${p.apart} paragraphs write «5 %» with a blank, ${p.together} write «5%» without one.`,
  },
});
