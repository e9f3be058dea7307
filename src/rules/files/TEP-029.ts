/** TEP-029. */
import { defineRule } from '../define';
import { wordsOfError } from '../../text/workbook-errors';
import { BLOCKS } from './merge-words';

export const tep029 = defineRule({
  code: 'TEP-029',
  severity: 'stop',
  params: { file: 'text', problem: 'text' },
  vi: {
    title: 'Tệp không đọc được',
    message: (p) => `Tệp «${p.file}» không đọc được: ${wordsOfError(p.problem)?.message ?? '…'}`,
    effect: BLOCKS,
    fix: (p) =>
      wordsOfError(p.problem)?.fix ?? 'Mở tệp bằng Excel, lưu lại thành .xlsx rồi gộp lại.',
  },
});
