/**
 * A row that has figures, a number or a class, but no name: whose figures they are is not known.
 */
import { defineRule } from '../define';

export const namelessRow = defineRule({
  code: 'BANG-040',
  severity: 'stop',
  subjects: ['workbook'],
  params: { rows: 'list' },
  vi: {
    title: 'Dòng có số liệu nhưng không có tên',
    message: (p) =>
      `Dòng ${p.rows.join(', ')} có số thứ tự, số liệu hoặc phân loại nhưng ô tên để trống.`,
    effect: 'Chưa biết số liệu này của ai, nên số tổng chưa dùng được.',
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi tên vào dòng đó, hoặc xóa dòng nếu là dòng thừa.',
  },
  en: {
    title: 'A row with figures but without a name',
    message: (p) =>
      `Row ${p.rows.join(', ')} has a number, figures or a class, but its name is blank.`,
    effect: 'It is not known whose figures these are, so the totals cannot be used.',
    fix: 'Write the name into that row, or delete the row if it is not needed.',
  },
});
