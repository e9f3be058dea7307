/** VON-010. */
import { defineRule } from '../define';
import { assumed } from './funding-words';

export const von010 = defineRule({
  code: 'VON-010',
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
    title: 'Vốn đối ứng thiếu trong sai số làm tròn',
    message: (p, a) =>
      `Vốn đối ứng ${p.source} đạt ${p.percent} % vốn trung ương (${a.found} so với ${a.expected}), thiếu ${a.gap}${a.unit} so với ${p.minimum} % – trong sai số làm tròn ±${p.allowance} (0,5 × ${p.addends} số đã làm tròn).${assumed(p)}`,
    effect: 'Biểu vẫn được lập; ghi chú này in dưới biểu.',
    fix: 'Không phải sửa. Nếu muốn đủ tỷ lệ tính đúng từng đồng, nâng vốn đối ứng thêm phần thiếu.',
  },
  merge: 'dropped',
});
