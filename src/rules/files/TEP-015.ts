/** TEP-015. */
import { defineRule } from '../define';
import { measure, BLOCKS } from './merge-words';

export const tep015 = defineRule({
  code: 'TEP-015',
  severity: 'stop', // subjects?
  params: { place: 'text', shared: 'text?', what: 'text', files: 'list' },
  vi: {
    title: 'Một thôn có ở hai tệp',
    message: (p, a) =>
      `${p.place} có ở ${p.files.map((file) => `«${file}»`).join(' và ')}${
        p.shared !== ''
          ? `: ${p.shared} hộ có ở cả hai danh sách, cộng lại sẽ tính hai lần`
          : a.finding.expected && a.finding.found && a.finding.expected.equals(a.finding.found)
            ? ` với cùng số liệu (${measure(p.what)} ${a.expected})`
            : `: ${measure(p.what)} ghi ${a.expected} và ${a.found}`
      }.`,
    effect: BLOCKS,
    fix: 'Giữ một tệp cho mỗi thôn; nếu là hai thôn khác nhau, ghi tên riêng cho từng thôn.',
  },
});
