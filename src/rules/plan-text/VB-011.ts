/** VB-011. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb011 = defineRule({
  code: 'VB-011',
  severity: 'check',
  params: { line: 'text?', first: 'text', firstLine: 'text', second: 'text' },
  vi: {
    title: 'Một văn bản, hai tên tắt',
    message: (p) =>
      `${at(p)}cùng một kế hoạch được gọi tắt là «${p.first}» (đoạn ${p.firstLine}) và «${p.second}».`,
    fix: 'Dùng một tên gọi tắt.',
  },
});
