/** What is left is not the plan with the money carried over, less what was spent. */
import { defineRule } from '../define';

export const remainingOff = defineRule({
  code: 'VON-027',
  severity: 'check',
  subjects: ['disbursement'],
  params: { name: 'text' },
  vi: {
    title: 'Số vốn còn lại',
    message: (p, a) =>
      `${p.name}: còn lại ghi ${a.expected}, tính được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu in số tính được.',
    fix: 'Kiểm tra số còn lại, kế hoạch vốn, vốn kéo dài và số đã giải ngân.',
  },
  en: {
    title: 'What is left',
    message: (p, a) =>
      `${p.name}: what is left says ${a.expected}, worked out it is ${a.found} (difference ${a.difference}${a.unit}).`,
    effect: 'The forms print the figure worked out.',
    fix: 'Look at what is left, the plan, the money carried over and what was spent.',
  },
  merge: 'dropped',
});
