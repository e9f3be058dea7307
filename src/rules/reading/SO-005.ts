/** SO-005. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so005 = defineRule({
  code: 'SO-005',
  severity: 'check', // severity?
  params: { header: 'text', text: 'text', vi: 'text?', en: 'text?' },
  vi: {
    title: 'Dấu chấm, dấu phẩy chưa rõ',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi «${p.text}»: chưa rõ là số nào${p.vi !== '' && p.en !== '' ? ` (${p.vi} hay ${p.en})` : ''}.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc gõ lại thành số, hoặc chọn cách viết của cột ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
});
