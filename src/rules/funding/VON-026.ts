/** Several tables of disbursement, of which the one with the most rows counts. */
import { defineRule } from '../define';

export const severalDisbursementTables = defineRule({
  code: 'VON-026',
  severity: 'check',
  subjects: ['disbursement'],
  params: { main: 'text' },
  vi: {
    title: 'Nhiều bảng giải ngân',
    message: (p) => `Sổ có nhiều bảng giải ngân; biểu lấy bảng ở trang «${p.main}».`,
    fix: 'Giữ một bảng giải ngân cho một kỳ.',
  },
  en: {
    title: 'Several tables of disbursement',
    message: (p) =>
      `The workbook has several tables of disbursement; the forms take the one on sheet «${p.main}».`,
    fix: 'Keep one table of disbursement for one period.',
  },
  merge: 'dropped',
});
