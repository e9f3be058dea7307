/** Names that begin with a sign that a spreadsheet may take for a formula. */
import { defineRule } from '../define';

export const dangerousStart = defineRule({
  code: 'CHU-003',
  severity: 'check',
  params: { count: 'number', header: 'text', formulas: 'number?', formulaCells: 'list?' },
  vi: {
    title: 'Tên bắt đầu bằng dấu đặc biệt',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» bắt đầu bằng =, +, -, @ hoặc dấu xuống dòng (ô ${a.places})${p.formulas !== '' ? `, trong đó ${p.formulas} ô nguy hiểm vì Excel có thể tính như công thức khi gõ lại (ô ${p.formulaCells.join(', ')})` : ''}.`,
    effect: 'Biểu luôn ghi các ô này dạng chữ, không thành công thức.',
    fix: 'Xóa dấu ở đầu nếu không cần.',
  },
  en: {
    title: 'A name that begins with a special sign',
    message: (p, a) =>
      `Cells of column «${p.header}» that begin with =, +, -, @ or a line break: ${p.count} (${a.places})${p.formulas !== '' ? `; dangerous, as Excel may compute them when they are typed again: ${p.formulas} (${p.formulaCells.join(', ')})` : ''}.`,
    effect: 'The forms always write these cells as text, never as a formula.',
    fix: 'Delete the sign at the beginning if it is not needed.',
  },
  merge: 'dropped',
});
