/** CHU-003. */
import { defineRule } from '../define';

export const chu003 = defineRule({
  code: 'CHU-003',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text', formulas: 'text?', formulaCells: 'list' },
  vi: {
    title: 'Tên bắt đầu bằng dấu đặc biệt',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» bắt đầu bằng =, +, -, @ hoặc dấu xuống dòng (ô ${a.places})${p.formulas !== '' ? `, trong đó ${p.formulas} ô nguy hiểm vì Excel có thể tính như công thức khi gõ lại (ô ${p.formulaCells.join(', ')})` : ''}.`,
    effect: 'Biểu luôn ghi các ô này dạng chữ, không thành công thức.',
    fix: 'Xóa dấu ở đầu nếu không cần.',
  },
  merge: 'dropped',
});
