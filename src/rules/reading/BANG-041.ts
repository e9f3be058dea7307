/**
 * Rows that are sums of others, found by arithmetic or likeness, though nothing calls them so:
 * named, so that none is left out in silence.
 */
import { defineRule } from '../define';

export const unnamedSums = defineRule({
  code: 'BANG-041',
  severity: 'note',
  subjects: [],
  ground: [],
  params: { labels: 'list' },
  vi: {
    title: 'Dòng cộng nhóm nhận ra bằng phép cộng',
    message: (p, around) =>
      `Dòng ${p.labels.map((label) => `«${label}»`).join(', ')} (ô ${around.places}) là cộng của các dòng khác nên không tính thêm lần nữa.`,
  },
  en: {
    title: 'Sums of groups found by adding up',
    message: (p, around) =>
      `${p.labels.map((label) => `«${label}»`).join(', ')} (${around.places}) add up other rows and are not counted again.`,
  },
  merge: 'dropped',
  passable: true,
});
