/** SO-020. */
import { defineRule } from '../define';

export const so020 = defineRule({
  code: 'SO-020',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text', order: 'text' },
  vi: {
    title: 'Ngày tháng có thể đảo ngày và tháng',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» có thể đọc theo hai cách ngày/tháng (ô ${a.places}); tạm đọc theo phần lớn cột: ${p.order === 'day-first' ? 'ngày trước, tháng sau' : 'tháng trước, ngày sau'}.`,
    effect: 'Không số liệu nào của biểu lấy các ngày này.',
    fix: 'Kiểm tra ngày trong các ô này; ghi thống nhất ngày/tháng/năm.',
  },
});
