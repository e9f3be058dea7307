/** SO-040. */
import { defineRule } from '../define';
import { BLOCKS, OPEN_AND_SAVE } from './shown-cells-words';

export const so040 = defineRule({
  code: 'SO-040',
  severity: 'check', // severity? // subjects?
  params: { header: 'text' },
  vi: {
    title: 'Công thức chưa có kết quả',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») có công thức chưa được tính và không tính thay được.`,
    effect: BLOCKS,
    fix: OPEN_AND_SAVE,
  },
});
