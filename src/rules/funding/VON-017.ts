/** One line of the programme in several rows, which may have been typed twice. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const repeatedLine = defineRule({
  code: 'VON-017',
  severity: 'check',
  subjects: ['funding'],
  ground: ['programme'],
  params: { code: 'text', count: 'number' },
  vi: {
    title: 'Một dự án ghi nhiều dòng',
    message: (p, a) =>
      `${lineLabel(p.code)} có ${p.count} dòng trong bảng kinh phí (ô ${a.places}).`,
    effect: 'Biểu cộng cả các dòng này.',
    fix: 'Bỏ dòng thừa nếu ghi trùng; nếu là hai phần khác nhau thì không phải sửa.',
  },
  en: {
    title: 'One project in several rows',
    message: (p, a) =>
      `${lineLabel(p.code)} has ${p.count} rows in the table of funding (${a.places}).`,
    effect: 'The forms add all of them.',
    fix: 'Remove a row that was typed twice; if they are two parts, nothing has to be changed.',
  },
  merge: 'dropped',
});
