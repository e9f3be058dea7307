/** Rates of at most one with nothing beside them that tells their scale. */
import { defineRule } from '../define';

export const rateScaleUnclear = defineRule({
  code: 'SO-013',
  severity: 'check',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Tỷ lệ chưa rõ thang đo',
    message: (p, a) =>
      `${p.count} ô tỷ lệ không lớn hơn 1 mà không có số hộ để đối chiếu (ô ${a.places}): chưa rõ 0,05 là 0,05 % hay 5 %.`,
    effect: 'Biểu chỉ in tỷ lệ tính từ số hộ.',
    fix: 'Ghi tỷ lệ kèm dấu %, hoặc ghi số hộ.',
  },
  en: {
    title: 'Scale of the rates not clear',
    message: (p, a) =>
      `Rates not above 1 with no counts to compare: ${p.count} (${a.places}); 0.05 may be 0.05 % or 5 %.`,
    effect: 'The forms print only rates computed from counts.',
    fix: 'Write the rates with a % sign, or add the numbers of households.',
  },
});
