/** A file that is given to a merge twice: it would count twice. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const fileTwice = defineRule({
  code: 'TEP-011',
  severity: 'stop',
  subjects: ['workbook'],
  params: { file: 'text', other: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Một tệp đưa vào hai lần',
    message: (p) => `Tệp «${p.file}» trùng hoàn toàn với tệp «${p.other}».`,
    fix: 'Bỏ một tệp khỏi lệnh gộp; mỗi tệp chỉ tính một lần.',
  },
  en: {
    title: 'A file given twice',
    message: (p) => `File «${p.file}» is the same as file «${p.other}».`,
    fix: 'Leave one of them out; each file counts once.',
  },
});
