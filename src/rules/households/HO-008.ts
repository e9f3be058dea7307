/** HO-008. */
import { defineRule } from '../define';

export const ho008 = defineRule({
  code: 'HO-008',
  severity: 'check', // severity?
  subjects: ['register', 'households.closing'],
  params: { count: 'text' },
  vi: {
    title: 'Hộ chưa rõ thôn',
    message: (p, a) => `${p.count} hộ trong danh sách chưa rõ thuộc thôn nào (ô ${a.places}).`,
    effect: 'Các hộ này được đếm vào một dòng không tên.',
    fix: 'Ghi tên thôn vào cột Thôn, hoặc một dòng đầu nhóm «Thôn …».',
  },
  merge: 'dropped',
});
