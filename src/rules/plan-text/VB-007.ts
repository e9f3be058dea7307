/** VB-007. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const vb007 = defineRule({
  code: 'VB-007',
  severity: 'check',
  ground: ['programme'],
  params: { codes: 'list' },
  vi: {
    title: 'Dự án chưa giao cho ai',
    message: (p) => `Chưa giao đơn vị chủ trì: ${p.codes.map(lineLabel).join('; ')}.`,
    fix: 'Giao đơn vị chủ trì, hoặc ghi rõ xã không thực hiện.',
  },
});
