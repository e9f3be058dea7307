/** VB-016. */
import { defineRule } from '../define';

export const vb016 = defineRule({
  code: 'VB-016',
  severity: 'note',
  params: { groups: 'list' },
  vi: {
    title: 'Nhóm dịch vụ chưa có chỉ tiêu',
    message: (p) =>
      `Chưa có chỉ tiêu về ${p.groups.map((group) => group.toLowerCase()).join(', ')}.`,
  },
});
