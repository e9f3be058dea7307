/** TEP-031. */
import { defineRule } from '../define';

export const tep031 = defineRule({
  code: 'TEP-031',
  severity: 'check', // severity?
  params: { kind: 'text' },
  vi: {
    title: 'Không rõ bảng mã',
    message: (p) =>
      `Không nhận ra bảng mã chữ của tệp .${p.kind}; dấu tiếng Việt có thể sai, số không đổi.`,
    effect: 'Tên thôn và tiêu đề cột có thể không nhận ra.',
    fix: 'Mở tệp gốc, lưu lại kiểu .xlsx hoặc CSV UTF-8 rồi làm lại.',
  },
});
