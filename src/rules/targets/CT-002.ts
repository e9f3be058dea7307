/** CT-002. */
import { defineRule } from '../define';

export const ct002 = defineRule({
  code: 'CT-002',
  severity: 'stop',
  subjects: ['targets'],
  params: { name: 'text' },
  vi: {
    title: 'Một chỉ tiêu ghi hai giá trị',
    message: (p, a) => `Chỉ tiêu «${p.name}» ghi hai giá trị: ${a.expected} và ${a.found}.`,
    effect: 'Biểu chỉ tiêu chưa được lập.',
    fix: 'Giữ một giá trị.',
  },
  merge: 'dropped',
});
