/** Two files of a merge with the same hamlets and figures. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const figuresTwice = defineRule({
  code: 'TEP-012',
  severity: 'stop',
  subjects: ['workbook'],
  params: { file: 'text', other: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Hai tệp cùng một bộ số liệu',
    message: (p) =>
      `Tệp «${p.file}» có đúng các thôn và các số của tệp «${p.other}» (có thể là bản sao lưu lại).`,
    fix: 'Bỏ một tệp khỏi lệnh gộp.',
  },
  en: {
    title: 'Two files with the same figures',
    message: (p) =>
      `File «${p.file}» has exactly the hamlets and figures of file «${p.other}» (it may be a copy).`,
    fix: 'Leave one of the files out.',
  },
});
