/** HAN-005. */
import { defineRule } from '../define';

export const han005 = defineRule({
  code: 'HAN-005',
  severity: 'check',
  ground: ['holidays'],
  params: { year: 'text', document: 'text' },
  vi: {
    title: 'Lịch nghỉ còn là dự kiến',
    message: (p) => `Lịch nghỉ năm ${p.year} còn là dự kiến (${p.document}).`,
    fix: 'Kiểm tra lại khi có thông báo chính thức.',
  },
});
