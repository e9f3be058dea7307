/**
 * Rows whose own words say that they may not belong to the count: who left, who was not recognised,
 * another year, a plan or another commune.
 */
import { defineRule } from '../define';

export const rowsApart = defineRule({
  code: 'BANG-053',
  severity: 'stop',
  subjects: ['workbook'],
  params: { rows: 'list', where: 'list', words: 'list' },
  vi: {
    title: 'Dòng có thể không được tính',
    message: (p) =>
      `Dòng ${p.rows.join(', ')}: ${p.where.join(', ')} nói ${p.words.join(', ')}, chưa rõ các dòng này có được tính hay không.`,
    effect: 'Tính hay bỏ các dòng này thì số tổng khác nhau, nên số tổng chưa dùng được.',
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc chuyển các dòng này sang trang khác.',
  },
  en: {
    title: 'Rows that may not count',
    message: (p) =>
      `Rows ${p.rows.join(', ')}: ${p.where.join(', ')} says ${p.words.join(', ')}; whether they count is not clear.`,
    effect: 'The totals differ with and without these rows, so they cannot be used yet.',
    fix: 'Answer the question in the pane, or move these rows to another sheet.',
  },
});
