/** Two columns whose headings mean the same: which one counts is not guessed. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const sameMeaning = defineRule({
  code: 'BANG-002',
  severity: 'stop',
  params: { label: 'text', headers: 'list' },
  effect: BLOCKS,
  vi: {
    title: 'Hai cột cùng một nghĩa',
    message: (p, a) =>
      `Hai cột cùng được hiểu là «${p.label}»: ${p.headers
        .map((header) => `«${header}»`)
        .join(' và ')} (ô ${a.places}).`,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa tiêu đề một cột, hoặc chỉ rõ nghĩa từng cột ở phần Dữ liệu của khung hay bằng tệp --anh-xa.',
  },
  en: {
    title: 'Two columns with one meaning',
    message: (p, a) =>
      `Several columns seem to be «${p.label}»: ${p.headers.map((header) => `«${header}»`).join(' and ')} (${a.places}).`,
    fix: 'Answer the question under Check in the pane, or change the heading of one column, or say what each column means under Data or by the --anh-xa file.',
  },
});
