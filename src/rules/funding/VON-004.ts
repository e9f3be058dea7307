/** VON-004. */
import { defineRule } from '../define';
import { BLOCKS } from './funding-words';

export const von004 = defineRule({
  code: 'VON-004',
  severity: 'check', // severity? // subjects?
  ground: ['programme'],
  params: { name: 'text', what: 'text', lines: 'text' },
  vi: {
    title: 'Dự án bằng cộng các tiểu dự án',
    message: (p, a) =>
      `«${p.name}»: ${p.what} ghi ${a.expected}, cộng ${p.lines} tiểu dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án bên dưới.',
  },
  merge: 'dropped',
});
