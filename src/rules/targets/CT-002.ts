/** One target in two rows, with two values. */
import { defineRule } from '../define';

export const twoTargetValues = defineRule({
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
  en: {
    title: 'One target with two values',
    message: (p, a) => `Target «${p.name}» has two values: ${a.expected} and ${a.found}.`,
    effect: 'The form of targets is not made.',
    fix: 'Keep one value.',
  },
  merge: 'dropped',
});
