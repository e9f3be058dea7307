/** A number that a formula should give, but neither the file nor the reader has its result. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const numberNotComputed = defineRule({
  code: 'SO-040',
  severity: 'stop',
  params: { header: 'text', merged: 'text?' },
  effect: BLOCKS,
  fix: OPEN_AND_SAVE,
  vi: {
    title: 'Công thức chưa có kết quả',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») có công thức chưa được tính và không tính thay được.`,
  },
  en: {
    title: 'A formula without a result',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has a formula that is not computed and cannot be computed here.`,
  },
});
