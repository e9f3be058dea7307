/** VON-031. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';
import { version, BLOCKS } from './funding-words';

const WHY_UNCLEAR: Readonly<Record<string, string>> = {
  words: 'lời ghi không cho biết số này cộng thêm vào hay thay số cũ',
  part: 'bảng điều chỉnh không có đủ các dòng của bảng trước, nên không biết dòng thiếu giữ nguyên hay bỏ',
  negative: 'bảng điều chỉnh có số âm, nên là phần tăng, giảm chứ không phải số mới',
  'no-initial': 'sổ không có bảng giao đầu năm để cộng vào',
};

export const von031 = defineRule({
  code: 'VON-031',
  severity: 'stop',
  subjects: ['funding'],
  params: { name: 'text', before: 'text', why: 'text', lines: 'list?' },
  vi: {
    title: 'Bổ sung hay điều chỉnh',
    message: (p) =>
      `Kinh phí ${version(p.name)} và ${version(p.before)}: ${WHY_UNCLEAR[p.why] ?? ''}${p.lines.length > 0 && p.lines.length > 0 ? ` (thiếu ${p.lines.map(lineLabel).join(', ')})` : ''}.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi rõ ở tên bảng hoặc tên cột: «bổ sung» khi cộng thêm, «sau điều chỉnh» khi là số mới của mọi dòng; hai cột «điều chỉnh tăng», «điều chỉnh giảm» khi là phần thay đổi.',
  },
  merge: 'dropped',
});
