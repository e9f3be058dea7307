/** HAN-007. */
import { defineRule } from '../define';
import { day } from './deadlines-words';

export const han007 = defineRule({
  code: 'HAN-007',
  severity: 'check',
  ground: ['plan'],
  params: { title: 'text', due: 'text', days: 'text?' },
  vi: {
    title: 'Quá hạn',
    message: (p) =>
      `${p.title}: hết hạn ngày ${day(p.due)}${p.days !== '' ? `, quá hạn ${p.days} ngày làm việc` : ''}.`,
    fix: 'Nếu việc đã xong thì không phải làm gì; nếu chưa, báo cáo người phụ trách.',
  },
});
