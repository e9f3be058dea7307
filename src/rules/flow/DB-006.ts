/** DB-006. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const db006 = defineRule({
  code: 'DB-006',
  severity: 'stop',
  subjects: ['flow'],
  params: { sheet: 'text' },
  vi: {
    title: 'Bảng diễn biến của nhóm nào',
    message: (p) => `Bảng diễn biến ở trang «${p.sheet}» chưa rõ là của hộ nghèo hay hộ cận nghèo.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi «hộ nghèo» hoặc «hộ cận nghèo» vào tên bảng hoặc tiêu đề cột đầu kỳ, cuối kỳ.',
  },
});
