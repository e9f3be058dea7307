/** VON-011. */
import { defineRule } from '../define';
import { assumed } from './funding-words';

export const von011 = defineRule({
  code: 'VON-011',
  severity: 'check', // severity? // subjects?
  ground: ['counterpart.minimum-percent'],
  params: {
    assumed: 'text?',
    source: 'text',
    percent: 'number:2',
    minimum: 'text',
    allowance: 'text',
    addends: 'text',
  },
  vi: {
    title: 'Vốn đối ứng thiếu quá sai số làm tròn',
    message: (p, a) =>
      `Vốn đối ứng ${p.source} đạt ${p.percent} % vốn trung ương (${a.found} so với ${a.expected}), thiếu ${a.gap}${a.unit} so với ${p.minimum} %, quá sai số làm tròn ±${p.allowance} (0,5 × ${p.addends} số đã làm tròn).${assumed(p)}`,
    effect:
      'Biểu vẫn được lập. Mức tối thiểu áp dụng cho ngân sách địa phương của cả tỉnh; thiếu ở một xã là dấu hiệu cần xem lại.',
    fix: 'Kiểm tra phần ngân sách tỉnh, ngân sách xã, hoặc hỏi cơ quan giao vốn.',
  },
  merge: 'dropped',
});
