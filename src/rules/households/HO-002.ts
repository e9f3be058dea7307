/** HO-002. */
import { defineRule } from '../define';
import { BLOCKS } from './households-words';

export const ho002 = defineRule({
  code: 'HO-002',
  severity: 'check', // severity? // subjects?
  params: { place: 'text', moment: 'text' },
  vi: {
    title: 'Số hộ nghèo, cận nghèo không lớn hơn tổng số hộ',
    message: (p, a) =>
      `${p.place}, ${p.moment}: hộ nghèo cộng hộ cận nghèo là ${a.found}, lớn hơn tổng số hộ ${a.expected}.`,
    effect: BLOCKS,
    fix: 'Một trong các số này sai: kiểm tra tổng số hộ, số hộ nghèo, số hộ cận nghèo.',
  },
});
