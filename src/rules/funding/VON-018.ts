/**
 * An amount far below the others of its column, which would be like them a thousand times larger.
 */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const amountFarBelow = defineRule({
  code: 'VON-018',
  severity: 'check',
  subjects: ['funding'],
  params: { name: 'text', what: 'text', median: 'number', proposed: 'number' },
  vi: {
    title: 'Số tiền nhỏ hơn hẳn các dòng khác',
    message: (p, a) =>
      `«${p.name}»: ${p.what} ghi ${a.found}${a.unit}, trong khi các dòng khác quanh mức ${p.median}; có thể là ${p.proposed} (lệch 1.000 lần).`,
    effect: 'Biểu in số như đã ghi.',
    fix: 'Kiểm tra dấu phân cách hàng nghìn và đơn vị tính của ô này.',
  },
  en: {
    title: 'An amount far below the others',
    message: (p, a) =>
      `«${p.name}»: ${inEnglish(p.what)} says ${a.found}${a.unit}, while other rows are around ${p.median}; it may be ${p.proposed} (1.000 times off).`,
    effect: 'The forms print it as it is written.',
    fix: 'Look at the separator of thousands and the unit of this cell.',
  },
  merge: 'dropped',
});
