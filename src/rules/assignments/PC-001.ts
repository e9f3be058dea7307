/** PC-001. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const pc001 = defineRule({
  code: 'PC-001',
  severity: 'check',
  subjects: ['assignments'],
  ground: ['programme'],
  params: { code: 'text', units: 'list' },
  vi: {
    title: 'Hai đơn vị cùng chủ trì',
    message: (p) =>
      `${lineLabel(p.code)} giao cho ${p.units.length === 2 ? 'hai' : p.units.length} đơn vị chủ trì: ${p.units.join('; ')}.`,
    effect: 'Biểu in cả các đơn vị; kinh phí theo đơn vị tính cho đơn vị ghi trong bảng kinh phí.',
    fix: 'Thống nhất một đơn vị chủ trì, đơn vị kia là phối hợp.',
  },
  merge: 'dropped',
});
