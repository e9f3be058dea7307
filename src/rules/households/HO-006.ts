/** Two tables that give one figure of households differently. */
import { BLOCKS } from '../blocks';
import { defineRule } from '../define';
import { measure } from '../figure-words';

export const twoHouseholdFigures = defineRule({
  code: 'HO-006',
  severity: 'stop',
  params: { place: 'text', what: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Hai bảng ghi một số khác nhau',
    message: (p, a) =>
      `${p.place}: ${measure(p.what)} ghi ${a.expected} ở một bảng và ${a.found} ở bảng khác (lệch ${a.difference}).`,
    fix: 'Xem bảng nào đúng ngày chốt số liệu: trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa hay bỏ bảng kia.',
  },
  en: {
    title: 'Two tables with different figures of one thing',
    message: (p, a) =>
      `${p.place}: ${measure(p.what, 'en')} is ${a.expected} in one table and ${a.found} in another (difference ${a.difference}).`,
    fix: 'See which table is right for the day of the figures: answer the question in the part Kiểm tra of the pane, or correct or remove the other table.',
  },
});
