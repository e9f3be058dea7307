/** VB-017. */
import { defineRule } from '../define';

export const vb017 = defineRule({
  code: 'VB-017',
  severity: 'note',
  params: { apart: 'text', together: 'text' },
  vi: {
    title: 'Hai cách ghi phần trăm',
    message: (p) =>
      `${p.apart} đoạn ghi «5 %» có khoảng trắng, ${p.together} đoạn ghi «5%» liền nhau.`,
  },
});
