/** VON-024. */
import { defineRule } from '../define';
import { FIELDS } from './disbursement-words';

export const von024 = defineRule({
  code: 'VON-024',
  severity: 'check',
  subjects: ['disbursement'],
  params: { name: 'text', field: 'text' },
  vi: {
    title: 'Tỷ lệ giải ngân ghi khớp với số tiền',
    message: (p, a) =>
      `${p.name}: ${FIELDS[p.field]} ghi ${a.found} %, tính từ số tiền được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính lại từ số tiền.',
    fix: 'Sửa tỷ lệ đã ghi, hoặc kiểm tra số tiền.',
  },
  merge: 'dropped',
});
