/** A hamlet with rival figures in two files: adding them up would count it twice. */
import { defineRule } from '../define';
import { measure } from '../figure-words';
import { BLOCKS, HOUSEHOLDS } from './merge-words';

export const hamletTwice = defineRule({
  code: 'TEP-015',
  severity: 'stop',
  subjects: HOUSEHOLDS,
  params: { place: 'text', files: 'list', shared: 'number?', what: 'text?' },
  effect: BLOCKS,
  vi: {
    title: 'Một thôn có ở hai tệp',
    message: (p, a) =>
      `${p.place} có ở ${p.files.map((file) => `«${file}»`).join(' và ')}${
        p.shared !== ''
          ? `: ${p.shared} hộ có ở cả hai danh sách, cộng lại sẽ tính hai lần`
          : a.expected === a.found
            ? ` với cùng số liệu (${measure(p.what)} ${a.expected})`
            : `: ${measure(p.what)} ghi ${a.expected} và ${a.found}`
      }.`,
    fix: 'Giữ một tệp cho mỗi thôn; nếu là hai thôn khác nhau, ghi tên riêng cho từng thôn.',
  },
  en: {
    title: 'A hamlet in two files',
    message: (p, a) =>
      `${p.place} is in ${p.files.map((file) => `«${file}»`).join(' and ')}${
        p.shared !== ''
          ? `: households in both lists, which would count twice: ${p.shared}`
          : a.expected === a.found
            ? ` with the same figures (${measure(p.what, 'en')}: ${a.expected})`
            : `: ${measure(p.what, 'en')}: ${a.expected} and ${a.found}`
      }.`,
    fix: 'Keep one file for each hamlet; if they are two hamlets, give each a name of its own.',
  },
  passable: false,
});
