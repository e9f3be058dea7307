/** A year, a day or a figure in the program's own words is another one in the text. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planWordingDiffers = defineRule({
  code: 'VB-019',
  severity: 'check',
  params: { line: 'number?', figure: 'text', written: 'text', right: 'text' },
  vi: {
    title: 'Năm, ngày trong văn bản khác sổ hoặc quy định',
    message: (p) => `${at(p)}${p.figure} trong văn bản là ${p.written}, đúng ra là ${p.right}.`,
    fix: 'Sửa văn bản; nếu sổ của năm khác thì chọn đúng sổ.',
  },
  en: {
    title: 'A year or a day of the text is not that of the workbook or the law',
    message: (p) => `${at(p, 'en')}${p.figure} is ${p.written} in the text; right is ${p.right}.`,
    fix: 'Mend the text; if the workbook is of another year, choose the right one.',
  },
});
