/** The text gives one line of the programme to two agencies. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const planTwoLeads = defineRule({
  code: 'VB-006',
  severity: 'check',
  ground: ['programme'],
  params: { code: 'text', units: 'list', lines: 'list', line: 'number' },
  vi: {
    title: 'Một dự án giao cho hai đơn vị',
    message: (p) =>
      `${lineLabel(p.code)} giao cho hai đơn vị: ${p.units.join('; ')} (đoạn ${p.lines.join(', ')}).`,
    effect: 'Không rõ đơn vị nào chủ trì và báo cáo.',
    fix: 'Thống nhất một đơn vị chủ trì.',
  },
  en: {
    title: 'One project given to two agencies',
    message: (p) =>
      `${lineLabel(p.code)} is given to two agencies: ${p.units.join('; ')} (paragraphs ${p.lines.join(', ')}).`,
    effect: 'Who leads and reports is not clear.',
    fix: 'Agree on one leading agency.',
  },
});
