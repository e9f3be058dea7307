/** TEP-027. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const tep027 = defineRule({
  code: 'TEP-027',
  severity: 'check', // severity? // subjects?
  params: { communes: 'list' },
  vi: {
    title: 'Các tệp ghi tên xã khác nhau',
    message: (p) => `Các tệp ghi tên xã khác nhau: ${p.communes.join(', ')}.`,
    effect: BLOCKS,
    fix: 'Nếu là một xã, sửa tên xã trong tệp hoặc thêm --tham-so "xa=tên xã"; nếu là nhiều xã, gộp các thôn của từng xã trước.',
  },
});
