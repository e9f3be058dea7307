/** Totals that hold money carried over from the year before: it was taken out of them. */
import { defineRule } from '../define';

export const totalHoldsCarried = defineRule({
  code: 'VON-019',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Tổng kinh phí gồm cả vốn kéo dài',
    message: (p, a) =>
      `Cột tổng gồm cả vốn kéo dài từ năm trước (${p.count} dòng: ô ${a.places}); các biểu lấy phần vốn giao trong năm.`,
    fix: 'Kiểm tra lại nếu đơn vị tính cả vốn kéo dài vào kinh phí của năm.',
  },
  en: {
    title: 'A total of funding with money carried over',
    message: (p, a) =>
      `The column of totals holds money carried over from the year before (${p.count} rows: ${a.places}); the forms take what was given in the year.`,
    fix: 'Look again if your office counts money carried over as funding of the year.',
  },
  merge: 'dropped',
});
