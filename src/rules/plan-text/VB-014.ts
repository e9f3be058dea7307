/** VB-014. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb014 = defineRule({
  code: 'VB-014',
  severity: 'note',
  params: { line: 'text?', names: 'list' },
  vi: {
    title: 'Đánh số biểu',
    message: (p) => `${at(p)}văn bản kèm ${p.names.join(', ')}, không có Biểu 01.`,
  },
});
