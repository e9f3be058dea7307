/** VB-005. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb005 = defineRule({
  code: 'VB-005',
  severity: 'check', // severity?
  ground: ['counterpart.minimum-percent'],
  params: { line: 'text?', percent: 'number:2', minimum: 'text', verdict: 'text' },
  vi: {
    title: 'Vốn đối ứng trong văn bản',
    message: (p, a) =>
      `${at(p)}vốn địa phương ${a.found}${a.unit} bằng ${p.percent} % vốn trung ương, thiếu ${a.gap} so với mức ${p.minimum} % (${a.expected}${a.unit})${p.verdict === 'within-rounding' ? '; trong sai số làm tròn' : ''}.`,
    fix: 'Kiểm tra tỷ lệ đối ứng theo quy định của tỉnh.',
  },
});
