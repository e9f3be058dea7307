/** A hamlet of a merge that is not of record; it may be an old name. */
import { defineRule } from '../define';
import { HOUSEHOLDS } from './merge-words';

export const hamletNotOfRecord = defineRule({
  code: 'TEP-023',
  severity: 'check',
  subjects: HOUSEHOLDS,
  params: { place: 'text' },
  vi: {
    title: 'Thôn không có trong danh sách thôn',
    message: (p) => `${p.place} không có trong danh sách thôn của xã.`,
    effect: 'Chưa biết số này thuộc thôn nào hiện nay.',
    fix: (p) =>
      `Nếu đó là tên cũ, ghi { "thon": { "${p.place}": "tên thôn mới" } } vào tệp --anh-xa.`,
  },
  en: {
    title: 'A hamlet that is not of record',
    message: (p) => `${p.place} is not in the commune’s list of hamlets.`,
    effect: 'To which hamlet of today these figures belong is not known.',
    fix: (p) =>
      `If it is an old name, write { "thon": { "${p.place}": "new name" } } in the --anh-xa file.`,
  },
});
