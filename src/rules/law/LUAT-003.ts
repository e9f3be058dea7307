/** Nothing tells the year of the figures, so that no dated rule can be asked. */
import { defineRule } from '../define';

export const noYearForLaw = defineRule({
  code: 'LUAT-003',
  severity: 'check',
  ground: ['poverty.income-line'],
  vi: {
    title: 'Chưa rõ năm của số liệu',
    message: 'Chưa rõ số liệu của năm nào.',
    effect: 'Không xét được theo quy định có thời hạn.',
    fix: 'Ghi mã nam vào trang «Thông số», hoặc dùng --tham-so nam=2025.',
  },
  en: {
    title: 'The year of the figures is not known',
    message: 'Which year the figures are of is not known.',
    effect: 'Dated rules cannot be applied.',
    fix: 'Write nam to the sheet «Thông số», or use --tham-so nam=2025.',
  },
  merge: 'dropped',
});
