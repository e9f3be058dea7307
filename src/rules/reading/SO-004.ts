/** A letter typed for a digit, O for 0. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const letterForDigit = defineRule({
  code: 'SO-004',
  severity: 'stop',
  params: { header: 'text', text: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Chữ O thay số 0',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi «${p.text}»: có chữ cái thay cho chữ số.`,
    fix: 'Gõ lại bằng chữ số.',
  },
  en: {
    title: 'The letter O for the digit 0',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has «${p.text}»: a letter stands for a digit.`,
    fix: 'Type it again with digits.',
  },
});
