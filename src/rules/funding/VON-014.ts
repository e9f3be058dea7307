/** VON-014. */
import { defineRule } from '../define';

export const von014 = defineRule({
  code: 'VON-014',
  severity: 'stop',
  subjects: ['funding'],
  params: { sheet: 'text', count: 'text', main: 'text' },
  vi: {
    title: 'Một phần kinh phí ở bảng khác',
    message: (p, a) =>
      `Trang «${p.sheet}» có ${p.count} dòng kinh phí không có trong bảng kinh phí chính (trang «${p.main}»), ví dụ ô ${a.cell()}.`,
    effect: 'Chưa biết có phải cộng hai bảng hay không; biểu kinh phí chưa được lập.',
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc gộp các dòng vào một bảng, hoặc ẩn trang không dùng, hoặc bỏ qua kèm lý do.',
  },
  merge: 'dropped',
});
