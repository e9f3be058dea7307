/** A term of the plan that is past. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const planTermPassed = defineRule({
  code: 'HAN-007',
  severity: 'check',
  ground: ['plan'],
  params: { title: 'text', due: 'text', days: 'number?' },
  vi: {
    title: 'Quá hạn',
    message: (p) =>
      `${p.title}: hết hạn ngày ${isoToVietnamese(p.due)}${p.days !== '' ? `, quá hạn ${p.days} ngày làm việc` : ''}.`,
    fix: 'Nếu việc đã xong thì không phải làm gì; nếu chưa, báo cáo người phụ trách.',
  },
  en: {
    title: 'Overdue',
    message: (p) =>
      `${p.title}: due on ${isoToVietnamese(p.due)}${p.days !== '' ? `, ${p.days} working days ago` : ''}.`,
    fix: 'If it is done, nothing has to be done; if not, tell whoever is in charge.',
  },
});
