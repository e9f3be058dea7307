/** DB-003. */
import { defineRule } from '../define';
import { group, place, BLOCKS } from './flow-words';

export const db003 = defineRule({
  code: 'DB-003',
  severity: 'stop',
  subjects: ['flow'],
  params: { group: 'text?', place: 'text?', moment: 'text' },
  vi: {
    title: 'Diễn biến khớp với bảng tổng hợp',
    message: (p, a) =>
      `${place(p)}: bảng tổng hợp ghi ${a.expected} ${group(p)} ${p.moment === 'opening' ? 'đầu năm' : 'cuối năm'}, bảng diễn biến ghi ${a.found} (lệch ${a.difference}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào đúng ngày chốt số liệu và sửa bảng kia.',
  },
});
