/** A line that has money and nobody who leads it. */
import { defineRule } from '../define';

export const moneyWithoutLead = defineRule({
  code: 'PC-002',
  severity: 'check',
  subjects: ['assignments'],
  ground: ['programme'],
  params: { code: 'text', name: 'text' },
  vi: {
    title: 'Dòng có kinh phí chưa có đơn vị chủ trì',
    message: (p) => `«${p.name}» có kinh phí nhưng chưa có đơn vị chủ trì.`,
    fix: 'Ghi cơ quan chủ trì vào bảng kinh phí hoặc bảng phân công.',
  },
  en: {
    title: 'A line with funding and no leading agency',
    message: (p) => `«${p.name}» has funding and no leading agency.`,
    fix: 'Write the leading agency to the table of funding or of duties.',
  },
  merge: 'dropped',
});
