/** Who leaves one group for the other has to arrive in the other one's table. */
import { defineRule } from '../define';
import { BLOCKS, place } from './flow-words';

export const flowAcrossForms = defineRule({
  code: 'DB-002',
  severity: 'stop',
  subjects: ['flow'],
  params: { place: 'text', from: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Hai bảng diễn biến khớp chéo',
    message: (p, a) =>
      p.from === 'poor'
        ? `${place(p)}: hộ nghèo trở thành hộ cận nghèo ghi ${a.expected} ở bảng hộ nghèo nhưng ${a.found} ở bảng hộ cận nghèo: không khớp chéo ${a.expected} ≠ ${a.found}${a.unit}.`
        : `${place(p)}: hộ cận nghèo trở thành hộ nghèo ghi ${a.expected} ở bảng hộ cận nghèo nhưng ${a.found} ở bảng hộ nghèo: không khớp chéo ${a.expected} ≠ ${a.found}${a.unit}.`,
    fix: 'Hộ ra khỏi bảng này phải vào bảng kia: đối chiếu danh sách và sửa số sai.',
  },
  en: {
    title: 'Two tables of changes that agree across',
    message: (p, a) =>
      p.from === 'poor'
        ? `${place(p, 'en')}: poor households that became near-poor are ${a.expected} in the table of the poor but ${a.found} in that of the near-poor: ${a.expected} ≠ ${a.found}${a.unit}.`
        : `${place(p, 'en')}: near-poor households that became poor are ${a.expected} in the table of the near-poor but ${a.found} in that of the poor: ${a.expected} ≠ ${a.found}${a.unit}.`,
    fix: 'Households that leave one table enter the other: compare the lists and correct the wrong figure.',
  },
});
