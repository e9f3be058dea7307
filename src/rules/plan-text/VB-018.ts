/** VB-018. */
import { defineRule } from '../define';

const day = (iso: string): string => iso.split('-').reverse().join('/');

export const vb018 = defineRule({
  code: 'VB-018',
  severity: 'note',
  ground: ['review.yearly'],
  params: { days: 'text', due: 'text', from: 'text', to: 'text' },
  vi: {
    title: 'Thời hạn trùng đợt rà soát',
    message: (p) =>
      `Thời hạn ${p.days} ngày làm việc có thể kéo đến ${day(p.due)}, trùng đợt rà soát định kỳ ${day(p.from)} – ${day(p.to)}.`,
  },
});
