/** Local money is below its minimum share of central money, by no more than rounding explains. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { assumed, COUNTERPART_PARAMS } from './funding-words';

export const counterpartWithinRounding = defineRule({
  code: 'VON-010',
  severity: 'note',
  subjects: ['funding'],
  ground: ['counterpart.minimum-percent'],
  params: COUNTERPART_PARAMS,
  vi: {
    title: 'Vốn đối ứng thiếu trong sai số làm tròn',
    message: (p, a) =>
      `Vốn đối ứng ${p.source} đạt ${p.percent} % vốn trung ương (${a.found} so với ${a.expected}), thiếu ${a.gap}${a.unit} so với ${p.minimum} % – trong sai số làm tròn ±${p.allowance} (0,5 × ${p.addends} số đã làm tròn).${assumed(p)}`,
    effect: 'Biểu vẫn được lập; ghi chú này in dưới biểu.',
    fix: 'Không phải sửa. Nếu muốn đủ tỷ lệ tính đúng từng đồng, nâng vốn đối ứng thêm phần thiếu.',
  },
  en: {
    title: 'Counterpart money is short by no more than rounding',
    message: (p, a) =>
      `Counterpart money, ${inEnglish(p.source)}, is ${p.percent} % of the central money (${a.found} against ${a.expected}), ${a.gap}${a.unit} short of ${p.minimum} % – within the rounding of ±${p.allowance} (0,5 × ${p.addends} rounded figures).${assumed(p, 'en')}`,
    effect: 'The forms are made; this note stands below them.',
    fix: 'Nothing has to be changed. To reach the share to the last VND, raise the counterpart money by what is short.',
  },
  merge: 'dropped',
});
