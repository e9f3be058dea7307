/** A typed fall in points of percent that the counts do not give. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const pointsOfFall = defineRule({
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
  en: {
    title: 'A fall in points of percent',
    message: (p, a) =>
      `${p.place}: a fall of ${a.found} points of percent is typed (${inEnglish(p.what)}), the counts give ${a.expected}.`,
    effect: 'The form prints what the counts give.',
    fix: 'Correct the typed figure, or look at the households at the start and the end of the year.',
  },
});
