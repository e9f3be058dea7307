/** Households of two years that were taken for one by something else than a citizen number. */
import { defineRule } from '../define';
import { linkWords } from '../../text/links';

export const linkedWithoutId = defineRule({
  code: 'DB-021',
  severity: 'check',
  params: { count: 'number', reasons: 'list' },
  vi: {
    title: 'Hộ khớp không bằng số CCCD',
    message: (p) =>
      `${p.count} hộ được coi là một giữa hai năm mà không dựa vào số CCCD: ${p.reasons.map((reason) => linkWords(reason)).join('; ')}.`,
    effect: 'Các hộ này đã tính vào diễn biến.',
    fix: 'Xem lướt các cặp này trong danh sách biến động.',
  },
  en: {
    title: 'Households that agree by no citizen number',
    message: (p) =>
      `Households taken for one in the two years without a citizen number: ${p.count}; ${p.reasons.map((reason) => linkWords(reason, 'en')).join('; ')}.`,
    effect: 'They are counted in the changes.',
    fix: 'Glance at these pairs in the list of changes.',
  },
});
