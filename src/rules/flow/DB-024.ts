/** Decreases and increases that are called other ones only since nothing says why. */
import { defineRule } from '../define';

export const otherMovesWithoutReason = defineRule({
  code: 'DB-024',
  severity: 'check',
  params: { gone: 'number', come: 'number' },
  vi: {
    title: 'Giảm, tăng khác không có ghi chú',
    message: (p) =>
      `${p.gone} hộ không còn và ${p.come} hộ mới có trong danh sách toàn bộ hộ dân cư mà không ghi lý do: tính là giảm khác, tăng khác.`,
    effect: 'Hai cột «khác» có các hộ này.',
    fix: 'Ghi lý do (chuyển đi, đã mất, chuyển đến, tách hộ) để giải trình.',
  },
  en: {
    title: 'Other decreases and increases without a note',
    message: (p) =>
      `${p.gone} households are gone from the list of all households and ${p.come} are new in it without a reason: they are counted as other decreases and increases.`,
    effect: 'The two columns «khác» hold these households.',
    fix: 'Write the reason («chuyển đi», «đã mất», «chuyển đến», «tách hộ») to account for them.',
  },
});
