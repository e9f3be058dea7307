/** HAN-009. */
import { defineRule } from '../define';

export const han009 = defineRule({
  code: 'HAN-009',
  severity: 'note',
  ground: ['holidays'],
  params: { label: 'text', document: 'text', id: 'text' },
  vi: {
    title: 'Lịch hoán đổi mới đề xuất',
    message: (p) => `«${p.label}» mới là đề xuất (${p.document}).`,
    effect: 'Ngày làm việc đang tính như chưa hoán đổi.',
    fix: (p) =>
      `Khi có thông báo, ghi mã lich-nghi với giá trị ${p.id} vào trang «Thông số», hoặc dùng --tham-so lich-nghi=${p.id}.`,
  },
});
