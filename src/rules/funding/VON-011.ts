/** Local money is below its minimum share of central money, by more than rounding explains. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { assumed, COUNTERPART_PARAMS } from './funding-words';

export const counterpartShort = defineRule({
  code: 'VON-011',
  severity: 'check',
  subjects: ['funding'],
  ground: ['counterpart.minimum-percent'],
  params: COUNTERPART_PARAMS,
  vi: {
    title: 'Vốn đối ứng thiếu quá sai số làm tròn',
    message: (p, a) =>
      `Vốn đối ứng ${p.source} đạt ${p.percent} % vốn trung ương (${a.found} so với ${a.expected}), thiếu ${a.gap}${a.unit} so với ${p.minimum} %, quá sai số làm tròn ±${p.allowance} (0,5 × ${p.addends} số đã làm tròn).${assumed(p)}`,
    effect:
      'Biểu vẫn được lập. Mức tối thiểu áp dụng cho ngân sách địa phương của cả tỉnh; thiếu ở một xã là dấu hiệu cần xem lại.',
    fix: 'Kiểm tra phần ngân sách tỉnh, ngân sách xã, hoặc hỏi cơ quan giao vốn.',
  },
  en: {
    title: 'Counterpart money is short by more than rounding',
    message: (p, a) =>
      `Counterpart money, ${inEnglish(p.source)}, is ${p.percent} % of the central money (${a.found} against ${a.expected}), ${a.gap}${a.unit} short of ${p.minimum} %, more than the rounding of ±${p.allowance} (0,5 × ${p.addends} rounded figures).${assumed(p, 'en')}`,
    effect:
      'The forms are made. The minimum binds the local budget of the whole province; in one commune a shortfall is a sign to look again.',
    fix: 'Look at the provincial and the communal budget, or ask the agency that gives the money.',
  },
  merge: 'dropped',
});
