/**
 * A table that is not the review's own: gifts, loans, insurance, prices and the like. Nothing of it
 * is counted.
 */
import { defineRule } from '../define';

export const otherList = defineRule({
  code: 'BANG-050',
  severity: 'note',
  params: { list: 'text' },
  vi: {
    title: 'Bảng của việc khác',
    message: (p, a) => `Bảng ở ô ${a.places} có vẻ là ${p.list}: không cộng vào số liệu rà soát.`,
  },
  en: {
    title: 'A table of another matter',
    message: (p, a) =>
      `The table at ${a.places} seems to be another list (${p.list}); it is not added to the review.`,
  },
  merge: 'dropped',
});
