/**
 * A further table holds lines of money that the main one lacks, and nothing says whether both are
 * to be added.
 */
import { defineRule } from '../define';

export const fundingElsewhere = defineRule({
  code: 'VON-014',
  severity: 'stop',
  subjects: ['funding'],
  params: { sheet: 'text', main: 'text', mainCell: 'text', count: 'number' },
  vi: {
    title: 'Một phần kinh phí ở bảng khác',
    message: (p, a) =>
      `Trang «${p.sheet}» có ${p.count} dòng kinh phí không có trong bảng kinh phí chính (trang «${p.main}»), ví dụ ô ${a.cell()}.`,
    effect: 'Chưa biết có phải cộng hai bảng hay không; biểu kinh phí chưa được lập.',
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc gộp các dòng vào một bảng, hoặc ẩn trang không dùng, hoặc bỏ qua kèm lý do.',
  },
  en: {
    title: 'A part of the funding in another table',
    message: (p, a) =>
      `Sheet «${p.sheet}» has ${p.count} rows of funding that the main table (sheet «${p.main}») lacks, for example in ${a.cell()}.`,
    effect: 'Whether both tables are to be added is not known; the forms of funding are not made.',
    fix: 'Answer the question under Checks in the pane, or put the rows into one table, or hide the sheet that is not used, or pass it with a reason.',
  },
  merge: 'dropped',
});
