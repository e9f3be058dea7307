/** DB-024. */
import { defineRule } from '../define';

export const db024 = defineRule({
  code: 'DB-024',
  severity: 'check',
  params: { gone: 'text', come: 'text' },
  vi: {
    title: 'Giảm, tăng khác không có ghi chú',
    message: (p) =>
      `${p.gone} hộ không còn và ${p.come} hộ mới có trong danh sách toàn bộ hộ dân cư mà không ghi lý do: tính là giảm khác, tăng khác.`,
    effect: 'Hai cột «khác» có các hộ này.',
    fix: 'Ghi lý do (chuyển đi, đã mất, chuyển đến, tách hộ) để giải trình.',
  },
});
