/** BANG-002. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const bang002 = defineRule({
  code: 'BANG-002',
  severity: 'stop', // subjects?
  params: { label: 'text', headers: 'list' },
  vi: {
    title: 'Hai cột cùng một nghĩa',
    message: (p, a) =>
      `Hai cột cùng được hiểu là «${p.label}»: ${p.headers
        .map((header) => `«${header}»`)
        .join(' và ')} (ô ${a.places}).`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa tiêu đề một cột, hoặc chỉ rõ nghĩa từng cột ở phần Dữ liệu của khung hay bằng tệp --anh-xa.',
  },
});
