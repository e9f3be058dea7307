/** A sum whose kept result is old: one of the cells that it adds up was changed since. */
import { defineRule } from '../define';

export const oldSum = defineRule({
  code: 'SO-052',
  severity: 'check',
  params: { total: 'text', parts: 'text' },
  vi: {
    title: 'Tổng lưu trong sổ đã cũ',
    message: (p) =>
      `Ô ${p.total} còn lưu tổng cũ: các ô ${p.parts} nay cộng ra số khác, ` +
      'tức là có ô đã đổi sau lần tính trước.',
    effect: 'Biểu dùng tổng tính lại, là số Excel hiện ra khi mở sổ.',
    fix: 'Xem lại các ô được cộng; nếu đúng thì mở sổ bằng Excel và lưu lại.',
  },
  en: {
    title: 'A kept total that is old',
    message: (p) =>
      `Cell ${p.total} keeps an old total: the cells ${p.parts} now add up to another number.`,
    effect: 'The forms take the new total, which Excel shows when it opens the workbook.',
    fix: 'Look at the cells that are added up; if they are right, open the workbook and save it.',
  },
});
