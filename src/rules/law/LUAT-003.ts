/** LUAT-003. */
import { defineRule } from '../define';

export const luat003 = defineRule({
  code: 'LUAT-003',
  severity: 'check',
  ground: ['poverty.income-line'],
  vi: {
    title: 'Chưa rõ năm của số liệu',
    message: 'Chưa rõ số liệu của năm nào.',
    effect: 'Không xét được theo quy định có thời hạn.',
    fix: 'Ghi mã nam vào trang «Thông số», hoặc dùng --tham-so nam=2025.',
  },
  merge: 'dropped',
});
