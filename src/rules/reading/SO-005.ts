/** A number whose dot or comma may part thousands or decimals. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const unclearSeparator = defineRule({
  code: 'SO-005',
  severity: 'stop',
  params: { header: 'text', text: 'text', vi: 'number?', en: 'number?' },
  effect: BLOCKS,
  vi: {
    title: 'Dấu chấm, dấu phẩy chưa rõ',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi «${p.text}»: chưa rõ là số nào${p.vi !== '' && p.en !== '' ? ` (${p.vi} hay ${p.en})` : ''}.`,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc gõ lại thành số, hoặc chọn cách viết của cột ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
  en: {
    title: 'A dot or comma that is not clear',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has «${p.text}»: which number that is is not clear${p.vi !== '' && p.en !== '' ? ` (${p.vi} or ${p.en})` : ''}.`,
    fix: 'Answer the question under Check in the pane, or type it again as a number, or choose the style of the column under Data in the pane (or by the --anh-xa file).',
  },
});
