/** Days off put the end of a term of working days later. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const holidaysMovedTerm = defineRule({
  code: 'HAN-003',
  severity: 'note',
  ground: ['holidays'],
  params: { days: 'number', from: 'text', due: 'text', without: 'text' },
  vi: {
    title: 'Ngày lễ làm thời hạn lùi lại',
    message: (p) =>
      `Tính ${p.days} ngày làm việc từ ngày ${isoToVietnamese(p.from)}: hết ngày ${isoToVietnamese(p.due)}; nếu không trừ ngày lễ và ngày làm bù thì là ${isoToVietnamese(p.without)}.`,
  },
  en: {
    title: 'Holidays put a term later',
    message: (p) =>
      `${p.days} working days from ${isoToVietnamese(p.from)} end on ${isoToVietnamese(p.due)}; without holidays and days worked in their place it would be ${isoToVietnamese(p.without)}.`,
  },
});
