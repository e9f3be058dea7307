/** Two tables state the total of the money, and not the same one. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS } from './funding-words';

export const twoFundingTotals = defineRule({
  code: 'VON-006',
  severity: 'stop',
  subjects: ['funding'],
  params: { what: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Hai bảng ghi một tổng kinh phí',
    message: (p, a) =>
      `Hai bảng ghi ${p.what} khác nhau: ${a.expected} và ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Xem bảng nào là bản mới nhất và sửa bảng kia, hoặc bỏ bảng cũ khỏi sổ.',
  },
  en: {
    title: 'One total of funding in two tables',
    message: (p, a) =>
      `Two tables differ in ${inEnglish(p.what)}: ${a.expected} and ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'See which table is the newest and mend the other one, or take the old table out of the workbook.',
  },
  merge: 'dropped',
});
