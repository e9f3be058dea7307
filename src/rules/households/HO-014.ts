/** HO-014. */
import { defineRule } from '../define';

export const ho014 = defineRule({
  code: 'HO-014',
  severity: 'check',
  subjects: ['households.reduction'],
  params: { place: 'text', what: 'text' },
  vi: {
    title: 'Điểm phần trăm giảm',
    message: (p, a) =>
      `${p.place}: ${p.what} giảm ghi ${a.found} điểm %, tính từ số hộ được ${a.expected} điểm %.`,
    effect: 'Biểu in số tính lại từ số hộ.',
    fix: 'Sửa số đã ghi, hoặc kiểm tra số hộ đầu năm, cuối năm.',
  },
});
