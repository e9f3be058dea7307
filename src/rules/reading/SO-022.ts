/** Dates of a register that no calendar has. */
import { defineRule } from '../define';

export const impossibleDates = defineRule({
  code: 'SO-022',
  severity: 'check',
  params: { header: 'text', count: 'number', order: 'text', pivot: 'text' },
  vi: {
    title: 'Ngày không có thật',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» ghi ngày không có thật (ô ${a.places}).`,
    effect: 'Các ngày này không được dùng.',
    fix: 'Kiểm tra và gõ lại ngày.',
  },
  en: {
    title: 'A date that does not exist',
    message: (p, a) => `Dates in column «${p.header}» that do not exist: ${p.count} (${a.places}).`,
    effect: 'These dates are not used.',
    fix: 'Look at the date and type it again.',
  },
});
