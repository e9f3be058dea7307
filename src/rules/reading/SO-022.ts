/** SO-022. */
import { defineRule } from '../define';

export const so022 = defineRule({
  code: 'SO-022',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Ngày không có thật',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» ghi ngày không có thật (ô ${a.places}).`,
    effect: 'Các ngày này không được dùng.',
    fix: 'Kiểm tra và gõ lại ngày.',
  },
});
