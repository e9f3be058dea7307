/** More money was spent than there was to spend. */
import { defineRule } from '../define';
import { BLOCKS } from './disbursement-words';

export const spentTooMuch = defineRule({
  code: 'VON-020',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Giải ngân không vượt vốn được giao',
    message: (p, a) =>
      `${p.name}: đã giải ngân ${a.found}${a.unit}, nhiều hơn kế hoạch vốn và vốn kéo dài ${a.expected}${a.unit}.`,
    fix: 'Kiểm tra số giải ngân và kế hoạch vốn, hoặc bổ sung cột vốn kéo dài.',
  },
  en: {
    title: 'No more is spent than there is',
    message: (p, a) =>
      `«${p.name}»: ${a.found}${a.unit} are spent, more than the plan and the money carried over, ${a.expected}${a.unit}.`,
    fix: 'Look at what was spent and at the plan, or add a column for money carried over.',
  },
  merge: 'dropped',
});
