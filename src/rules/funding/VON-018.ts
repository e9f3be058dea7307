/** VON-018. */
import { defineRule } from '../define';

export const von018 = defineRule({
  code: 'VON-018',
  severity: 'check',
  subjects: ['funding'],
  params: { name: 'text', what: 'text', median: 'text', proposed: 'text' },
  vi: {
    title: 'Số tiền nhỏ hơn hẳn các dòng khác',
    message: (p, a) =>
      `«${p.name}»: ${p.what} ghi ${a.found}${a.unit}, trong khi các dòng khác quanh mức ${p.median}; có thể là ${p.proposed} (lệch 1.000 lần).`,
    effect: 'Biểu in số như đã ghi.',
    fix: 'Kiểm tra dấu phân cách hàng nghìn và đơn vị tính của ô này.',
  },
  merge: 'dropped',
});
