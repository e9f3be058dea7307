/** PC-004. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const pc004 = defineRule({
  code: 'PC-004',
  severity: 'check',
  ground: ['programme'],
  params: { unit: 'text', code: 'text', document: 'text' },
  vi: {
    title: 'Mã dự án không có trong chương trình',
    message: (p) =>
      `${p.unit} được giao ${lineLabel(p.code)}, nhưng ${p.document} không có dòng này.`,
    fix: 'Kiểm tra số dự án, tiểu dự án.',
  },
  merge: 'dropped',
});
