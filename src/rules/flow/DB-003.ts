/** The ends of a flow that are not the figures of the summary. */
import { defineRule } from '../define';
import { BLOCKS, group, place } from './flow-words';

export const flowAgainstSummary = defineRule({
  code: 'DB-003',
  severity: 'stop',
  subjects: ['flow'],
  params: { place: 'text', moment: 'text', group: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Diễn biến khớp với bảng tổng hợp',
    message: (p, a) =>
      `${place(p)}: bảng tổng hợp ghi ${a.expected} ${group(p)} ${p.moment === 'opening' ? 'đầu năm' : 'cuối năm'}, bảng diễn biến ghi ${a.found} (lệch ${a.difference}).`,
    fix: 'Xem bảng nào đúng ngày chốt số liệu và sửa bảng kia.',
  },
  en: {
    title: 'Changes that agree with the summary',
    message: (p, a) =>
      `${place(p, 'en')}: the summary has ${a.expected} ${group(p, 'en')} at the ${p.moment === 'opening' ? 'start' : 'end'} of the year, the table of changes has ${a.found} (difference ${a.difference}).`,
    fix: 'See which table is right for the day of the figures and correct the other.',
  },
});
