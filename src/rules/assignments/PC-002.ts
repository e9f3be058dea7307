/** PC-002. */
import { defineRule } from '../define';

export const pc002 = defineRule({
  code: 'PC-002',
  severity: 'check',
  subjects: ['assignments'],
  ground: ['programme'],
  params: { name: 'text' },
  vi: {
    title: 'Dòng có kinh phí chưa có đơn vị chủ trì',
    message: (p) => `«${p.name}» có kinh phí nhưng chưa có đơn vị chủ trì.`,
    fix: 'Ghi cơ quan chủ trì vào bảng kinh phí hoặc bảng phân công.',
  },
  merge: 'dropped',
});
