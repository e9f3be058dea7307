/** A cell that shows an error of a formula. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const errorInCell = defineRule({
  code: 'SO-001',
  severity: 'stop',
  params: { header: 'text', error: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Ô báo lỗi',
    message: (p, a) => `Ô ${a.cell()} (cột «${p.header}») báo lỗi ${p.error}.`,
    fix: 'Sửa công thức hoặc ghi lại số.',
  },
  en: {
    title: 'A cell with an error',
    message: (p, a) => `Cell ${a.cell()} (column «${p.header}») shows the error ${p.error}.`,
    fix: 'Correct the formula or type the number.',
  },
});
