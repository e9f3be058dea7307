/** A later decision on the money that may add to the earlier one or take its place. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';
import { BLOCKS, version } from './funding-words';

const WHY_UNCLEAR: SaidWords = {
  words: {
    vi: 'lời ghi không cho biết số này cộng thêm vào hay thay số cũ',
    en: 'its words do not say whether it adds to the earlier figures or takes their place',
  },
  part: {
    vi: 'bảng điều chỉnh không có đủ các dòng của bảng trước, nên không biết dòng thiếu giữ nguyên hay bỏ',
    en: 'the table of the adjustment lacks lines of the table before, so that they may stay or go',
  },
  negative: {
    vi: 'bảng điều chỉnh có số âm, nên là phần tăng, giảm chứ không phải số mới',
    en: 'the table of the adjustment has negative figures, which are changes and no new figures',
  },
  'no-initial': {
    vi: 'sổ không có bảng giao đầu năm để cộng vào',
    en: 'the workbook has no table of the start of the year to add to',
  },
};

export const unclearDecision = defineRule({
  code: 'VON-031',
  severity: 'stop',
  subjects: ['funding'],
  params: { name: 'text', before: 'text', why: 'text', lines: 'list' },
  effect: BLOCKS,
  vi: {
    title: 'Bổ sung hay điều chỉnh',
    message: (p) =>
      `Kinh phí ${version(p.name)} và ${version(p.before)}: ${wordOf(WHY_UNCLEAR, p.why)}${p.lines.length > 0 ? ` (thiếu ${p.lines.map(lineLabel).join(', ')})` : ''}.`,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi rõ ở tên bảng hoặc tên cột: «bổ sung» khi cộng thêm, «sau điều chỉnh» khi là số mới của mọi dòng; hai cột «điều chỉnh tăng», «điều chỉnh giảm» khi là phần thay đổi.',
  },
  en: {
    title: 'Added or adjusted',
    message: (p) =>
      `Funding of ${version(p.name, 'en')} and ${version(p.before, 'en')}: ${wordOf(WHY_UNCLEAR, p.why, 'en')}${p.lines.length > 0 ? ` (missing ${p.lines.map((code) => `«${lineLabel(code)}»`).join(', ')})` : ''}.`,
    fix: 'Answer the question under Checks in the pane, or say it in the title of the table or the head of the column: «bổ sung» for what is added, «sau điều chỉnh» for new figures of all lines; two columns «điều chỉnh tăng», «điều chỉnh giảm» for changes.',
  },
  merge: 'dropped',
});
