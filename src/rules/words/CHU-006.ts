/** CHU-006. */
import { defineRule } from '../define';

export const chu006 = defineRule({
  code: 'CHU-006',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Khoảng trắng thừa trong tên',
    message: (p) =>
      `${p.count} ô trong cột «${p.header}» có khoảng trắng hoặc ký tự ẩn thừa, đã bỏ khi so tên.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
});
