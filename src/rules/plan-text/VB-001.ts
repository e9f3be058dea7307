/** A figure of the text is another one than that of the workbook or the law. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { at, figure } from './plan-text-words';

const BY: SaidWords = {
  workbook: { vi: 'trong sổ', en: 'in the workbook' },
  law: { vi: 'theo quy định', en: 'by law' },
  terms: { vi: 'theo lịch của kế hoạch', en: 'by the calendar of the plan' },
};

export const planFigureDiffers = defineRule({
  code: 'VB-001',
  severity: 'check',
  params: { line: 'number?', figure: 'text', name: 'text', by: 'text' },
  vi: {
    title: 'Số trong văn bản khác số trong sổ',
    message: (p, a) =>
      `${at(p)}${figure(p)} trong văn bản là ${a.found}${a.unit}, ${wordOf(BY, p.by)} là ${a.expected}${a.unit} (lệch ${a.difference}).`,
    effect: 'Biểu kèm theo sẽ không khớp với văn bản.',
    fix: 'Sửa văn bản hoặc sửa sổ cho khớp.',
  },
  en: {
    title: 'A figure of the text is not that of the workbook',
    message: (p, a) =>
      `${at(p, 'en')}${figure(p, 'en')} is ${a.found}${a.unit} in the text and ${a.expected}${a.unit} ${wordOf(BY, p.by, 'en')} (difference ${a.difference}).`,
    effect: 'The forms that go with the text will not agree with it.',
    fix: 'Mend the text or the workbook, so that both agree.',
  },
});
