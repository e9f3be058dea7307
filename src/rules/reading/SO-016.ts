/** Words in a column of marks that are neither yes nor no. */
import { defineRule } from '../define';

export const unclearMarks = defineRule({
  code: 'SO-016',
  severity: 'check',
  subjects: ['register'],
  params: { count: 'number' },
  vi: {
    title: 'Chữ khác trong cột đánh dấu',
    message: (p, a) =>
      `${p.count} ô trong các cột đánh dấu ghi chữ không rõ có hay không (ô ${a.places}).`,
    effect: 'Các ô này chưa được tính.',
    fix: 'Ghi x nếu có, để trống nếu không.',
  },
  en: {
    title: 'Other words in a column of marks',
    message: (p, a) =>
      `Cells of the columns of marks that say neither yes nor no: ${p.count} (${a.places}).`,
    effect: 'These cells are not counted.',
    fix: 'Write x for yes, leave the cell blank for no.',
  },
});
