/** Households whose class is not written in one of the two years. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const moveWithoutClass = defineRule({
  code: 'DB-014',
  severity: 'stop',
  subjects: ['flow'],
  params: { count: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Hộ chưa rõ phân loại',
    message: (p) =>
      `${p.count} hộ không ghi rõ là hộ nghèo, hộ cận nghèo hay không nghèo, nên chưa tính vào diễn biến.`,
    fix: 'Ghi phân loại cho các hộ này.',
  },
  en: {
    title: 'Households of no clear class',
    message: (p) =>
      `Households that are not said to be poor, near-poor or neither and are not counted yet: ${p.count}.`,
    fix: 'Write the class of these households.',
  },
  passable: false,
});
