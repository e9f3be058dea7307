/**
 * Rows that are sums of others, found by arithmetic or likeness, though nothing calls them so:
 * named, so that none is left out in silence.
 */
import { defineRule } from '../define';

export const unnamedSums = defineRule({
  code: 'BANG-041',
  severity: 'note',
  params: { labels: 'list' },
  vi: {
    title: 'Dòng cộng nhóm nhận ra bằng phép cộng',
    message: (p, a) =>
      `Dòng ${p.labels.map((label) => `«${label}»`).join(', ')} (ô ${a.places}) là cộng của các dòng khác nên không tính thêm lần nữa.`,
  },
  en: {
    title: 'Sums of groups found by adding up',
    message: (p, a) =>
      `${p.labels.map((label) => `«${label}»`).join(', ')} (${a.places}) add up other rows and are not counted again.`,
  },
  merge: 'dropped',
});
