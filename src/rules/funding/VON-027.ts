/** VON-027. */
import { defineRule } from '../define';

export const von027 = defineRule({
  code: 'VON-027',
  severity: 'check',
  subjects: ['disbursement'],
  params: { name: 'text' },
  vi: {
    title: 'Số vốn còn lại',
    message: (p, a) =>
      `${p.name}: còn lại ghi ${a.expected}, tính được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu in số tính được.',
    fix: 'Kiểm tra số còn lại, kế hoạch vốn, vốn kéo dài và số đã giải ngân.',
  },
  merge: 'dropped',
});
