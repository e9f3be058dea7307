/** PC-003. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const pc003 = defineRule({
  code: 'PC-003',
  severity: 'check',
  subjects: ['assignments'],
  ground: ['programme'],
  params: { codes: 'list' },
  vi: {
    title: 'Dự án, tiểu dự án chưa giao cho ai',
    message: (p) => `Chưa giao đơn vị nào chủ trì: ${p.codes.map(lineLabel).join('; ')}.`,
    fix: 'Nếu xã không thực hiện thì không phải làm gì; nếu có thì bổ sung phân công.',
  },
  merge: 'dropped',
});
