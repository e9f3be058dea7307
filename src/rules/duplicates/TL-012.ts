/** Citizen numbers that cannot be right. */
import { defineRule } from '../define';
import { at } from './duplicates-words';

export const malformedId = defineRule({
  code: 'TL-012',
  severity: 'check',
  params: { count: 'number', at: 'list', ids: 'list' },
  vi: {
    title: 'Số CCCD không đúng dạng',
    message: (p, a) =>
      `${p.count} số CCCD không đúng dạng (thiếu, thừa chữ số, sai mã tỉnh, hoặc bị Excel rút gọn), không dùng để so (ô ${at(p, a)}).`,
    fix: 'Gõ lại đủ 12 số ở ô dạng Văn bản.',
  },
  en: {
    title: 'Citizen numbers of a wrong form',
    message: (p, a) =>
      `Citizen numbers of a wrong form (too few or too many digits, a wrong province, or shortened by Excel), not compared: ${p.count} (${at(p, a)}).`,
    fix: 'Type all 12 digits again in a cell formatted as text.',
  },
});
