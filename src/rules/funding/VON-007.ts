/** Investment and recurrent money do not add up to the central money of a line. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS, direction, SUM_PARAMS, suspect } from './funding-words';

export const centralDoesNotAddUp = defineRule({
  code: 'VON-007',
  severity: 'stop',
  subjects: ['funding'],
  params: SUM_PARAMS,
  effect: BLOCKS,
  vi: {
    title: 'Ngân sách trung ương bằng đầu tư cộng thường xuyên (sự nghiệp)',
    message: (p, a) =>
      `Ngân sách trung ương không khớp (${p.name}): ghi ${a.expected}, cộng ${p.labels.join(' và ')} được ${a.found} (${direction(a)}${a.unit}).`,
    fix: (p) => suspect(p) || `Kiểm tra các ô ${p.labels.join(' và ')} của dòng này.`,
  },
  en: {
    title: 'The central budget is investment and recurrent money',
    message: (p, a) =>
      `The central budget does not add up («${p.name}»): it says ${a.expected}, ${p.labels.map(inEnglish).join(' and ')} come to ${a.found} (${direction(a, 'en')}${a.unit}).`,
    fix: (p) =>
      suspect(p, 'en') ||
      `Look at the cells of ${p.labels.map(inEnglish).join(' and ')} of this row.`,
  },
  merge: 'dropped',
});
