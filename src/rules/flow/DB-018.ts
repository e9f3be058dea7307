/** DB-018. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db018 = defineRule({
  code: 'DB-018',
  severity: 'stop',
  subjects: ['flow'],
  params: { year: 'text' },
  vi: {
    title: 'Cần danh sách hộ của hai năm',
    message: (p) =>
      `Sổ ${p.year === 'old' ? 'năm trước' : 'năm nay'} không có danh sách hộ nên không so được từng hộ.`,
    effect: BLOCKS,
    fix: 'Chọn sổ có danh sách hộ nghèo, hộ cận nghèo (mỗi hộ một dòng hoặc mỗi người một dòng).',
  },
});
