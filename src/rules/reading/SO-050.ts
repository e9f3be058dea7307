/** SO-050. */
import { defineRule } from '../define';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const so050 = defineRule({
  code: 'SO-050',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Công thức chưa tính được',
    message: (p, a) =>
      `${p.count} ô có công thức chưa được tính và không tính thay được (ô ${a.places}).`,
    effect: 'Số liệu dựa vào các ô này không được dùng.',
    fix: OPEN_AND_SAVE,
  },
});
