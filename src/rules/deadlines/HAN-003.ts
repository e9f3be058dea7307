/** HAN-003. */
import { defineRule } from '../define';
import { day } from './deadlines-words';

export const han003 = defineRule({
  code: 'HAN-003',
  severity: 'note',
  ground: ['holidays'],
  params: { days: 'text', from: 'text', due: 'text', without: 'text' },
  vi: {
    title: 'Ngày lễ làm thời hạn lùi lại',
    message: (p) =>
      `Tính ${p.days} ngày làm việc từ ngày ${day(p.from)}: hết ngày ${day(p.due)}; nếu không trừ ngày lễ và ngày làm bù thì là ${day(p.without)}.`,
  },
});
