/** SO-001. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so001 = defineRule({
  code: 'SO-001',
  severity: 'check', // severity? // subjects?
  params: { header: 'text', error: 'text' },
  vi: {
    title: 'Ô báo lỗi',
    message: (p, a) => `Ô ${a.cell()} (cột «${p.header}») báo lỗi ${p.error}.`,
    effect: BLOCKS,
    fix: 'Sửa công thức hoặc ghi lại số.',
  },
});
