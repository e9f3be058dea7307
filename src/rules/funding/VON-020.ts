/** VON-020. */
import { defineRule } from '../define';
import { BLOCKS } from './disbursement-words';

export const von020 = defineRule({
  code: 'VON-020',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text' },
  vi: {
    title: 'Giải ngân không vượt vốn được giao',
    message: (p, a) =>
      `${p.name}: đã giải ngân ${a.found}${a.unit}, nhiều hơn kế hoạch vốn và vốn kéo dài ${a.expected}${a.unit}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra số giải ngân và kế hoạch vốn, hoặc bổ sung cột vốn kéo dài.',
  },
  merge: 'dropped',
});
