/** A line of the programme that several agencies are said to lead. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const severalLeads = defineRule({
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
  en: {
    title: 'Two leading agencies',
    message: (p) =>
      `${lineLabel(p.code)} has ${p.units.length === 2 ? 'two' : p.units.length} leading agencies: ${p.units.join('; ')}.`,
    effect:
      'The forms print all of them; money by agency counts for the one of the table of funding.',
    fix: 'Agree on one leading agency; the other one takes part.',
  },
  merge: 'dropped',
});
