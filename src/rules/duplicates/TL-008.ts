/** One household code beside two heads of one hamlet. */
import { defineRule } from '../define';
import { at, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const householdCodeTwice = defineRule({
  code: 'TL-008',
  severity: 'check',
  params: LINES,
  vi: {
    title: 'Một mã hộ ghi cho hai chủ hộ',
    message: (p) => `${p.count} chủ hộ ghi cùng một mã hộ (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Sửa mã hộ của một dòng.',
  },
  en: {
    title: 'A household code with two heads',
    message: (p) => `${p.count} heads of households have one household code (${at(p)}).`,
    effect: KEPT_EN,
    fix: 'Correct the code of one line.',
  },
});
