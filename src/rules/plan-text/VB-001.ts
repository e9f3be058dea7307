/** VB-001. */
import { defineRule } from '../define';
import { figure, at } from './plan-text-words';

const BY: Readonly<Record<string, string>> = {
  workbook: 'trong sổ',
  law: 'theo quy định',
  terms: 'theo lịch của kế hoạch',
};

export const vb001 = defineRule({
  code: 'VB-001',
  severity: 'check',
  params: { line: 'text?', name: 'text?', figure: 'text', by: 'text' },
  vi: {
    title: 'Số trong văn bản khác số trong sổ',
    message: (p, a) =>
      `${at(p)}${figure(p)} trong văn bản là ${a.found}${a.unit}, ${BY[p.by] ?? BY.workbook} là ${a.expected}${a.unit} (lệch ${a.difference}).`,
    effect: 'Biểu kèm theo sẽ không khớp với văn bản.',
    fix: 'Sửa văn bản hoặc sửa sổ cho khớp.',
  },
});
