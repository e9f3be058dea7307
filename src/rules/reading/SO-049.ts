/** SO-049. */
import { defineRule } from '../define';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const so049 = defineRule({
  code: 'SO-049',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Công thức đã tính thay',
    message: (p, a) =>
      `${p.count} công thức chưa có kết quả trong tệp đã được tính khi đọc (ô ${a.places}).`,
    fix: OPEN_AND_SAVE,
  },
});
