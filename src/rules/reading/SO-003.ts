/** Words where a number is due. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const textForNumber = defineRule({
  code: 'SO-003',
  severity: 'stop',
  params: { header: 'text', text: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Chữ trong cột số',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ${p.text === '…' ? 'ghi chữ' : `ghi «${p.text}»`}, không phải số.`,
    fix: 'Ghi số, hoặc để trống nếu chưa có.',
  },
  en: {
    title: 'Words in a column of numbers',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has ${p.text === '…' ? 'words' : `«${p.text}»`}, which is no number.`,
    fix: 'Write a number, or leave the cell blank if there is none yet.',
  },
});
