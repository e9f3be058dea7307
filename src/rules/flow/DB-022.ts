/** Households whose reason the office has stated for all of them. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';

const ASSUMED: SaidWords = {
  'above-line': { vi: 'vượt chuẩn cận nghèo', en: 'above the near-poor line' },
  'moved-away': { vi: 'giảm khác', en: 'other decrease' },
  newly: { vi: 'phát sinh mới', en: 'new' },
  relapsed: { vi: 'tái nghèo', en: 'relapsed' },
  'moved-in': { vi: 'tăng khác', en: 'other increase' },
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
