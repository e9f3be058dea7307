/** Formulas without a result in the file that cannot be computed here. */
import { defineRule } from '../define';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const formulasNotComputed = defineRule({
  code: 'SO-050',
  severity: 'check',
  params: { count: 'number' },
  fix: OPEN_AND_SAVE,
  vi: {
    title: 'Công thức chưa tính được',
    message: (p, a) =>
      `${p.count} ô có công thức chưa được tính và không tính thay được (ô ${a.places}).`,
    effect: 'Số liệu dựa vào các ô này không được dùng.',
  },
  en: {
    title: 'Formulas that could not be computed',
    message: (p, a) =>
      `Cells with a formula that is not computed and cannot be computed here: ${p.count} (${a.places}).`,
    effect: 'Figures that rest on these cells are not used.',
  },
});
