/** DB-021. */
import { defineRule } from '../define';
import { linkWords } from '../../text/links';

export const db021 = defineRule({
  code: 'DB-021',
  severity: 'check',
  params: { count: 'text', reasons: 'list' },
  vi: {
    title: 'Hộ khớp không bằng số CCCD',
    message: (p) =>
      `${p.count} hộ được coi là một giữa hai năm mà không dựa vào số CCCD: ${p.reasons.map(linkWords).join('; ')}.`,
    effect: 'Các hộ này đã tính vào diễn biến.',
    fix: 'Xem lướt các cặp này trong danh sách biến động.',
  },
});
