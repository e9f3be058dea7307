/** TEP-012. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const tep012 = defineRule({
  code: 'TEP-012',
  severity: 'stop',
  subjects: ['workbook'],
  params: { file: 'text', other: 'text' },
  vi: {
    title: 'Hai tệp cùng một bộ số liệu',
    message: (p) =>
      `Tệp «${p.file}» có đúng các thôn và các số của tệp «${p.other}» (có thể là bản sao lưu lại).`,
    effect: BLOCKS,
    fix: 'Bỏ một tệp khỏi lệnh gộp.',
  },
});
