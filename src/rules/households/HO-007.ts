/** HO-007. */
import { defineRule } from '../define';

export const ho007 = defineRule({
  code: 'HO-007',
  severity: 'check', // severity? // subjects?
  ground: ['poverty.income-line'],
  params: { count: 'text' },
  vi: {
    title: 'Hộ chưa rõ phân loại',
    message: (p, a) =>
      `${p.count} hộ trong danh sách chưa rõ là hộ nghèo, cận nghèo hay không nghèo (ô ${a.places}).`,
    effect: 'Các hộ này chưa được tính vào số hộ nghèo, cận nghèo.',
    fix: 'Ghi «Hộ nghèo», «Hộ cận nghèo» hoặc «Hộ không nghèo» vào cột phân loại.',
  },
});
