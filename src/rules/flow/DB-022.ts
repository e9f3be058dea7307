/** Households whose reason the office has stated for all of them. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';
import words from './flow-words.json';

const { fields } = words;

const ASSUMED: SaidWords = {
  'above-line': fields.crossesLine,
  'moved-away': fields.otherDecrease,
  newly: fields.newlyPoor,
  relapsed: fields.relapsed,
  'moved-in': fields.otherIncrease,
};

export const assumedReason = defineRule({
  code: 'DB-022',
  severity: 'check',
  params: { count: 'number', side: 'text', word: 'text' },
  vi: {
    title: 'Giả định của đơn vị',
    message: (p) =>
      `${p.count} hộ ${p.side === 'old' ? 'không còn trong danh sách' : 'mới trong danh sách'} được tính là ${wordOf(ASSUMED, p.word)} theo tham số do đơn vị ghi (${p.side === 'old' ? 'ho-khong-con' : 'ho-moi'}).`,
    effect: 'Số này đúng khi mọi hộ ấy cùng một lý do.',
    fix: 'Kiểm tra danh sách các hộ này.',
  },
  en: {
    title: "The office's assumption",
    message: (p) =>
      `${p.count} households that are ${p.side === 'old' ? 'no longer in the list' : 'new in the list'} are counted as «${wordOf(ASSUMED, p.word, 'en')}», as the office's setting says (${p.side === 'old' ? 'ho-khong-con' : 'ho-moi'}).`,
    effect: 'The figure is right where all of them have that one reason.',
    fix: 'Look at the list of these households.',
  },
});
