/** DB-002. */
import { defineRule } from '../define';
import { place, BLOCKS } from './flow-words';

export const db002 = defineRule({
  code: 'DB-002',
  severity: 'stop',
  subjects: ['flow'],
  params: { place: 'text?', from: 'text' },
  vi: {
    title: 'Hai bảng diễn biến khớp chéo',
    message: (p, a) =>
      p.from === 'poor'
        ? `${place(p)}: hộ nghèo trở thành hộ cận nghèo ghi ${a.expected} ở bảng hộ nghèo nhưng ${a.found} ở bảng hộ cận nghèo: không khớp chéo ${a.expected} ≠ ${a.found}${a.unit}.`
        : `${place(p)}: hộ cận nghèo trở thành hộ nghèo ghi ${a.expected} ở bảng hộ cận nghèo nhưng ${a.found} ở bảng hộ nghèo: không khớp chéo ${a.expected} ≠ ${a.found}${a.unit}.`,
    effect: BLOCKS,
    fix: 'Hộ ra khỏi bảng này phải vào bảng kia: đối chiếu danh sách và sửa số sai.',
  },
});
