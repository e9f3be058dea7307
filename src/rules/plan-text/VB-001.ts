/** A figure of the text is another one than that of the workbook or the law. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { at, atEnglish, figure } from './plan-text-words';

const BY: Readonly<Record<string, string>> = {
  workbook: 'trong sổ',
  law: 'theo quy định',
  terms: 'theo lịch của kế hoạch',
};
const BY_ENGLISH: Readonly<Record<string, string>> = {
  workbook: 'in the workbook',
  law: 'by law',
  terms: 'by the calendar of the plan',
};

export const planFigureDiffers = defineRule({
  code: 'VB-001',
  severity: 'check',
  params: { line: 'number?', figure: 'text', name: 'text', by: 'text' },
  vi: {
    title: 'Số trong văn bản khác số trong sổ',
    message: (p, a) =>
      `${at(p)}${figure(p)} trong văn bản là ${a.found}${a.unit}, ${BY[p.by] ?? BY.workbook} là ${a.expected}${a.unit} (lệch ${a.difference}).`,
    effect: 'Biểu kèm theo sẽ không khớp với văn bản.',
    fix: 'Sửa văn bản hoặc sửa sổ cho khớp.',
  },
  en: {
    title: 'A figure of the text is not that of the workbook',
    message: (p, a) =>
      `${atEnglish(p)}${inEnglish(figure(p))} is ${a.found}${a.unit} in the text and ${a.expected}${a.unit} ${BY_ENGLISH[p.by] ?? BY_ENGLISH.workbook} (difference ${a.difference}).`,
    effect: 'The forms that go with the text will not agree with it.',
    fix: 'Mend the text or the workbook, so that both agree.',
  },
});
