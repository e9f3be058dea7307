/** The number of households that are to leave leads to a higher rate than the one aimed at. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const contradictingTargets = defineRule({
  code: 'CT-003',
  severity: 'check',
  subjects: ['targets'],
  params: {
    what: 'text',
    opening: 'number',
    fewer: 'number',
    left: 'number',
    total: 'number',
  },
  vi: {
    title: 'Chỉ tiêu tỷ lệ và chỉ tiêu số hộ giảm',
    message: (p, a) =>
      `Hai chỉ tiêu về ${p.what} mâu thuẫn: đầu năm ${p.opening} hộ, giảm ${p.fewer} còn ${p.left} hộ = ${a.found} %, cao hơn chỉ tiêu ${a.expected} %.`,
    effect: 'Không chặn biểu.',
    fix: 'Kiểm tra số hộ đầu năm, số hộ giảm hoặc tỷ lệ chỉ tiêu.',
  },
  en: {
    title: 'The target of the rate and the target of households fewer',
    message: (p, a) =>
      `Two targets of ${inEnglish(p.what)} contradict each other: ${p.opening} at the start of the year, ${p.fewer} fewer leave ${p.left} = ${a.found} %, above the target of ${a.expected} %.`,
    effect: 'No form is held back.',
    fix: 'Look at the households at the start of the year, at those fewer, or at the rate.',
  },
  merge: 'dropped',
});
