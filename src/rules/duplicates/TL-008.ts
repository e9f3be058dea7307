/** One household code beside two heads of one hamlet. */
import { defineRule } from '../define';
import { at, KEPT, LINES } from './duplicates-words';

export const householdCodeTwice = defineRule({
  code: 'TL-008',
  severity: 'check',
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Một mã hộ ghi cho hai chủ hộ',
    message: (p, a) => `${p.count} chủ hộ ghi cùng một mã hộ (ô ${at(p, a)}).`,
    fix: 'Sửa mã hộ của một dòng.',
  },
  en: {
    title: 'A household code with two heads',
    message: (p, a) => `${p.count} heads of households have one household code (${at(p, a)}).`,
    fix: 'Correct the code of one line.',
  },
});
