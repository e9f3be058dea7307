/** VB-006. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const vb006 = defineRule({
  code: 'VB-006',
  severity: 'check',
  ground: ['programme'],
  params: { code: 'text', units: 'list', lines: 'list' },
  vi: {
    title: 'Một dự án giao cho hai đơn vị',
    message: (p) =>
      `${lineLabel(p.code)} giao cho hai đơn vị: ${p.units.join('; ')} (đoạn ${p.lines.join(', ')}).`,
    effect: 'Không rõ đơn vị nào chủ trì và báo cáo.',
    fix: 'Thống nhất một đơn vị chủ trì.',
  },
});
