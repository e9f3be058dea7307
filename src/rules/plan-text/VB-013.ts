/** Numbers of a section that do not follow each other. */
import { defineRule } from '../define';

export const planNumberingOff = defineRule({
  code: 'VB-013',
  severity: 'check',
  params: { section: 'text', numbers: 'list', line: 'number' },
  vi: {
    title: 'Đánh số không liên tục',
    message: (p) => `Mục ${p.section} đánh số ${p.numbers.join(', ')} (sai từ đoạn ${p.line}).`,
    fix: 'Đánh số lại.',
  },
  en: {
    title: 'Numbers that do not follow each other',
    message: (p) =>
      `Section ${p.section} is numbered ${p.numbers.join(', ')} (wrong from paragraph ${p.line} on).`,
    fix: 'Number it again.',
  },
});
