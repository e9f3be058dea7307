/** DB-022. */
import { defineRule } from '../define';

const ASSUMED: Readonly<Record<string, string>> = {
  'above-line': 'vượt chuẩn cận nghèo',
  'moved-away': 'giảm khác',
  newly: 'phát sinh mới',
  relapsed: 'tái nghèo',
  'moved-in': 'tăng khác',
};

export const db022 = defineRule({
  code: 'DB-022',
  severity: 'check',
  params: { count: 'text', side: 'text', word: 'text' },
  vi: {
    title: 'Giả định của đơn vị',
    message: (p) =>
      `${p.count} hộ ${p.side === 'old' ? 'không còn trong danh sách' : 'mới trong danh sách'} được tính là ${ASSUMED[p.word] ?? ''} theo tham số do đơn vị ghi (${p.side === 'old' ? 'ho-khong-con' : 'ho-moi'}).`,
    effect: 'Số này đúng khi mọi hộ ấy cùng một lý do.',
    fix: 'Kiểm tra danh sách các hộ này.',
  },
});
