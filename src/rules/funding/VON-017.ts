/** VON-017. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const von017 = defineRule({
  code: 'VON-017',
  severity: 'check',
  subjects: ['funding'],
  ground: ['programme'],
  params: { code: 'text', count: 'text' },
  vi: {
    title: 'Một dự án ghi nhiều dòng',
    message: (p, a) =>
      `${lineLabel(p.code)} có ${p.count} dòng trong bảng kinh phí (ô ${a.places}).`,
    effect: 'Biểu cộng cả các dòng này.',
    fix: 'Bỏ dòng thừa nếu ghi trùng; nếu là hai phần khác nhau thì không phải sửa.',
  },
  merge: 'dropped',
});
