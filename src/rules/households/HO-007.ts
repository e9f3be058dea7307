/** Households of a register that are neither poor nor near-poor nor said not to be. */
import { defineRule } from '../define';

export const householdWithoutClass = defineRule({
  code: 'HO-007',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.income-line'],
  params: { count: 'number' },
  vi: {
    title: 'Hộ chưa rõ phân loại',
    message: (p, a) =>
      `${p.count} hộ trong danh sách chưa rõ là hộ nghèo, cận nghèo hay không nghèo (ô ${a.places}).`,
    effect: 'Các hộ này chưa được tính vào số hộ nghèo, cận nghèo.',
    fix: 'Ghi «Hộ nghèo», «Hộ cận nghèo» hoặc «Hộ không nghèo» vào cột phân loại.',
  },
  en: {
    title: 'Households of no clear class',
    message: (p, a) =>
      `Households of the register of which it is not clear whether they are poor, near-poor or neither: ${p.count} (${a.places}).`,
    effect: 'They are counted neither as poor nor as near-poor.',
    fix: 'Write «Hộ nghèo», «Hộ cận nghèo» or «Hộ không nghèo» in the column of the class.',
  },
});
