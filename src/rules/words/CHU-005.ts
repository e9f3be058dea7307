/** CHU-005. */
import { defineRule } from '../define';

export const chu005 = defineRule({
  code: 'CHU-005',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Chữ Unicode tổ hợp',
    message: (p) =>
      `${p.count} ô trong cột «${p.header}» ghi dấu rời (Unicode tổ hợp), đã ghép khi so tên.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
});
