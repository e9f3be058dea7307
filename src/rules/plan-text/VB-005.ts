/** By the text's own figures the local money is below its minimum share. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planCounterpartShort = defineRule({
  code: 'VB-005',
  severity: 'check',
  ground: ['counterpart.minimum-percent'],
  params: { line: 'number', percent: 'number:2', minimum: 'number', verdict: 'text' },
  vi: {
    title: 'Vốn đối ứng trong văn bản',
    message: (p, a) =>
      `${at(p)}vốn địa phương ${a.found}${a.unit} bằng ${p.percent} % vốn trung ương, thiếu ${a.gap} so với mức ${p.minimum} % (${a.expected}${a.unit})${p.verdict === 'within-rounding' ? '; trong sai số làm tròn' : ''}.`,
    fix: 'Kiểm tra tỷ lệ đối ứng theo quy định của tỉnh.',
  },
  en: {
    title: 'Counterpart money in the text',
    message: (p, a) =>
      `${at(p, 'en')}local money of ${a.found}${a.unit} is ${p.percent} % of the central money, ${a.gap} short of ${p.minimum} % (${a.expected}${a.unit})${p.verdict === 'within-rounding' ? '; within rounding' : ''}.`,
    fix: "Look at the counterpart share by the province's rule.",
  },
});
