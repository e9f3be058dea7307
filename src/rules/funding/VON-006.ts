/** VON-006. */
import { defineRule } from '../define';
import { BLOCKS } from './funding-words';

export const von006 = defineRule({
  code: 'VON-006',
  severity: 'stop',
  subjects: ['funding'],
  params: { what: 'text' },
  vi: {
    title: 'Hai bảng ghi một tổng kinh phí',
    message: (p, a) =>
      `Hai bảng ghi ${p.what} khác nhau: ${a.expected} và ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào là bản mới nhất và sửa bảng kia, hoặc bỏ bảng cũ khỏi sổ.',
  },
  merge: 'dropped',
});
