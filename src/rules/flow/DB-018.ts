/** A year without a list of households, so that none can be followed. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const registerOfYearMissing = defineRule({
  code: 'DB-018',
  severity: 'stop',
  subjects: ['flow'],
  params: { year: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Cần danh sách hộ của hai năm',
    message: (p) =>
      `Sổ ${p.year === 'old' ? 'năm trước' : 'năm nay'} không có danh sách hộ nên không so được từng hộ.`,
    fix: 'Chọn sổ có danh sách hộ nghèo, hộ cận nghèo (mỗi hộ một dòng hoặc mỗi người một dòng).',
  },
  en: {
    title: 'Lists of households of two years',
    message: (p) =>
      `The workbook of ${p.year === 'old' ? 'last' : 'this'} year has no list of households, so none can be compared.`,
    fix: 'Choose a workbook with a list of poor and near-poor households (a line for each household or for each person).',
  },
  passable: false,
});
