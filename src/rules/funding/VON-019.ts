/** VON-019. */
import { defineRule } from '../define';

export const von019 = defineRule({
  code: 'VON-019',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Tổng kinh phí gồm cả vốn kéo dài',
    message: (p, a) =>
      `Cột tổng gồm cả vốn kéo dài từ năm trước (${p.count} dòng: ô ${a.places}); các biểu lấy phần vốn giao trong năm.`,
    fix: 'Kiểm tra lại nếu đơn vị tính cả vốn kéo dài vào kinh phí của năm.',
  },
  merge: 'dropped',
});
