/** A project is not what its sub-projects come to. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS } from './funding-words';

export const projectDoesNotAddUp = defineRule({
  code: 'VON-004',
  severity: 'stop',
  subjects: ['funding'],
  ground: ['programme'],
  params: { name: 'text', what: 'text', lines: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Dự án bằng cộng các tiểu dự án',
    message: (p, a) =>
      `«${p.name}»: ${p.what} ghi ${a.expected}, cộng ${p.lines} tiểu dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án bên dưới.',
  },
  en: {
    title: 'A project is the sum of its sub-projects',
    message: (p, a) =>
      `«${p.name}»: ${inEnglish(p.what)} says ${a.expected}, its ${p.lines} sub-projects come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the row of the project and the rows of sub-projects below it.',
  },
  merge: 'dropped',
});
