/** Citizen numbers that Excel took for numbers, so that their zero is gone. */
import { defineRule } from '../define';
import { at } from './duplicates-words';

export const idWithoutZero = defineRule({
  code: 'TL-010',
  severity: 'note',
  params: { count: 'number', at: 'list', ids: 'list' },
  vi: {
    title: 'Số CCCD mất số 0 ở đầu',
    message: (p, a) =>
      `${p.count} số CCCD mất số 0 ở đầu (ghi dạng số), đã khôi phục số 0 để so: ${p.ids.join(', ')} (ô ${at(p, a)}).`,
    effect: 'Ô gốc giữ nguyên.',
    fix: 'Định dạng cột là Văn bản rồi gõ lại số, hoặc để phần mềm khôi phục khi gộp.',
  },
  en: {
    title: 'Citizen numbers without their leading zero',
    message: (p, a) =>
      `Citizen numbers without their leading zero (typed as numbers), compared with the zero put back: ${p.count}; ${p.ids.join(', ')} (${at(p, a)}).`,
    effect: 'The cells stay as they are.',
    fix: 'Format the column as text and type the numbers again, or let the program put the zero back when it merges.',
  },
});
