/** HO-036. */
import { defineRule } from '../define';
import { cells, CLASSES } from './review-words';

export const ho036 = defineRule({
  code: 'HO-036',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.income-line'],
  params: { count: 'text', typed: 'text', computed: 'text', line: 'text', deprivations: 'text' },
  vi: {
    title: 'Phân loại khớp với thu nhập',
    message: (p, a) =>
      `${p.count} hộ ghi là ${CLASSES[p.typed]} nhưng theo thu nhập là ${p.computed === 'within' ? 'hộ nghèo hoặc hộ cận nghèo' : CLASSES[p.computed]}: chuẩn thu nhập ${p.line} đồng/người/tháng, hộ nghèo khi thiếu hụt từ ${p.deprivations} chỉ số${cells(a)}.`,
    effect: 'Biểu tính theo phân loại đã ghi.',
    fix: 'Kiểm tra thu nhập, số chỉ số thiếu hụt và cột phân loại; nếu xã thuộc khu vực khác, ghi mã khu-vuc vào trang «Thông số».',
  },
});
