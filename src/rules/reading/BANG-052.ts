/**
 * Cells of a row that stand one column beside where they belong: every figure of the row would be
 * another's.
 */
import { defineRule } from '../define';

export const shiftedRow = defineRule({
  code: 'BANG-052',
  severity: 'stop',
  subjects: ['register'],
  params: { rows: 'list' },
  vi: {
    title: 'Dòng bị lệch cột',
    message: (p) => `Dòng ${p.rows.join(', ')} có các ô bị lệch sang cột bên cạnh.`,
    effect: 'Chưa biết hộ này thuộc loại nào, nên số hộ chưa được đưa ra.',
    fix: 'Chuyển các ô của dòng về đúng cột.',
  },
  en: {
    title: 'A row shifted by a column',
    message: (p) => `The cells of row ${p.rows.join(', ')} stand one column beside their own.`,
    effect: 'The class of this household is not known, so that the numbers are withheld.',
    fix: 'Move the cells of the row back into their columns.',
  },
});
