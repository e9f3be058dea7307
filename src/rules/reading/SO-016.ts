/** SO-016. */
import { defineRule } from '../define';

export const so016 = defineRule({
  code: 'SO-016',
  severity: 'check',
  subjects: ['register'],
  params: { count: 'text' },
  vi: {
    title: 'Chữ khác trong cột đánh dấu',
    message: (p, a) =>
      `${p.count} ô trong các cột đánh dấu ghi chữ không rõ có hay không (ô ${a.places}).`,
    effect: 'Các ô này chưa được tính.',
    fix: 'Ghi x nếu có, để trống nếu không.',
  },
});
