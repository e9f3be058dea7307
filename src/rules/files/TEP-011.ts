/** TEP-011. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const tep011 = defineRule({
  code: 'TEP-011',
  severity: 'stop',
  subjects: ['workbook'],
  params: { file: 'text', other: 'text' },
  vi: {
    title: 'Một tệp đưa vào hai lần',
    message: (p) => `Tệp «${p.file}» trùng hoàn toàn với tệp «${p.other}».`,
    effect: BLOCKS,
    fix: 'Bỏ một tệp khỏi lệnh gộp; mỗi tệp chỉ tính một lần.',
  },
});
