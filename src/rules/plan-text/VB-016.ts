/** A group of basic services for which the plan sets no target. */
import { defineRule } from '../define';

export const planServicesWithoutTarget = defineRule({
  code: 'VB-016',
  severity: 'note',
  params: { groups: 'list', line: 'number' },
  vi: {
    title: 'Nhóm dịch vụ chưa có chỉ tiêu',
    message: (p) =>
      `Chưa có chỉ tiêu về ${p.groups.map((group) => group.toLowerCase()).join(', ')}.`,
  },
  en: {
    title: 'Services without a target',
    message: (p) =>
      `There is no target for ${p.groups.map((group) => group.toLowerCase()).join(', ')}.`,
  },
});
