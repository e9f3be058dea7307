/** Households of a register whose hamlet nothing says. */
import { defineRule } from '../define';

export const householdWithoutHamlet = defineRule({
  code: 'HO-008',
  severity: 'check',
  subjects: ['register', 'households.closing'],
  params: { count: 'number' },
  vi: {
    title: 'Hộ chưa rõ thôn',
    message: (p, a) => `${p.count} hộ trong danh sách chưa rõ thuộc thôn nào (ô ${a.places}).`,
    effect: 'Các hộ này được đếm vào một dòng không tên.',
    fix: 'Ghi tên thôn vào cột Thôn, hoặc một dòng đầu nhóm «Thôn …».',
  },
  en: {
    title: 'Households of no clear hamlet',
    message: (p, a) =>
      `Households of the register whose hamlet is not clear: ${p.count} (${a.places}).`,
    effect: 'They are counted in a line without a name.',
    fix: 'Write the hamlet in its column, or in a line «Thôn …» above the group.',
  },
  merge: 'dropped',
});
