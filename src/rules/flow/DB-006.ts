/** A flow table that does not say whether it is about the poor or the near-poor. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const flowOfUnknownGroup = defineRule({
  code: 'DB-006',
  severity: 'stop',
  subjects: ['flow'],
  params: { sheet: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Bảng diễn biến của nhóm nào',
    message: (p) => `Bảng diễn biến ở trang «${p.sheet}» chưa rõ là của hộ nghèo hay hộ cận nghèo.`,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi «hộ nghèo» hoặc «hộ cận nghèo» vào tên bảng hoặc tiêu đề cột đầu kỳ, cuối kỳ.',
  },
  en: {
    title: 'Whose changes a table tells',
    message: (p) =>
      `The table of changes on sheet «${p.sheet}» does not say whether it is of poor or of near-poor households.`,
    fix: 'Answer the question in the part Kiểm tra of the pane, or write «hộ nghèo» or «hộ cận nghèo» in the title or in the headers of the start and the end.',
  },
});
