/** A typed rate of disbursement is not what the amounts give. */
import { wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { FIELDS } from './disbursement-words';

export const disbursementRateOff = defineRule({
  code: 'VON-024',
  severity: 'check',
  subjects: ['disbursement'],
  params: { name: 'text', field: 'text' },
  vi: {
    title: 'Tỷ lệ giải ngân ghi khớp với số tiền',
    message: (p, a) =>
      `${p.name}: ${wordOf(FIELDS, p.field)} ghi ${a.found} %, tính từ số tiền được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính lại từ số tiền.',
    fix: 'Sửa tỷ lệ đã ghi, hoặc kiểm tra số tiền.',
  },
  en: {
    title: 'The rate of disbursement agrees with the amounts',
    message: (p, a) =>
      `«${p.name}»: ${wordOf(FIELDS, p.field, 'en')} says ${a.found} %, the amounts give ${a.expected} %.`,
    effect: 'The forms print the rate worked out from the amounts.',
    fix: 'Mend the rate that is written, or look at the amounts.',
  },
  merge: 'dropped',
});
