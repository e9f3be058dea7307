/** A plan approved shortly before the yearly review: both fall into the same weeks. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const planTermInReview = defineRule({
  code: 'VB-018',
  severity: 'note',
  ground: ['review.yearly'],
  params: { days: 'number', due: 'text', from: 'text', to: 'text' },
  vi: {
    title: 'Thời hạn trùng đợt rà soát',
    message: (p) =>
      `Thời hạn ${p.days} ngày làm việc có thể kéo đến ${isoToVietnamese(p.due)}, trùng đợt rà soát định kỳ ${isoToVietnamese(p.from)} – ${isoToVietnamese(p.to)}.`,
  },
  en: {
    title: 'A term that falls into the review',
    message: (p) =>
      `The term of ${p.days} working days may last until ${isoToVietnamese(p.due)}, into the yearly review from ${isoToVietnamese(p.from)} to ${isoToVietnamese(p.to)}.`,
  },
});
