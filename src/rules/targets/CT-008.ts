/** The sheet of targets repeats a figure of the household table, and not the same one. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const targetUnlikeHouseholds = defineRule({
  code: 'CT-008',
  severity: 'check',
  subjects: ['targets'],
  params: { name: 'text', what: 'text' },
  vi: {
    title: 'Bảng chỉ tiêu khớp với bảng tổng hợp hộ',
    message: (p, a) =>
      `«${p.name}»: ${p.what} ghi ${a.found}, theo bảng tổng hợp hộ là ${a.expected} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu và kết quả in theo số hộ.',
    fix: 'Sửa bảng chỉ tiêu hoặc bảng tổng hợp hộ cho hai bảng khớp nhau.',
  },
  en: {
    title: 'The table of targets agrees with the table of households',
    message: (p, a) =>
      `«${p.name}»: ${inEnglish(p.what)} says ${a.found}, by the table of households it is ${a.expected} (difference ${a.difference}${a.unit}).`,
    effect: 'Forms and results follow the households.',
    fix: 'Mend the table of targets or the table of households, so that both agree.',
  },
  merge: 'dropped',
});
