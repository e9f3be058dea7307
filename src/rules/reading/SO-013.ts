/** SO-013. */
import { defineRule } from '../define';

export const so013 = defineRule({
  code: 'SO-013',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Tỷ lệ chưa rõ thang đo',
    message: (p, a) =>
      `${p.count} ô tỷ lệ không lớn hơn 1 mà không có số hộ để đối chiếu (ô ${a.places}): chưa rõ 0,05 là 0,05 % hay 5 %.`,
    effect: 'Biểu chỉ in tỷ lệ tính từ số hộ.',
    fix: 'Ghi tỷ lệ kèm dấu %, hoặc ghi số hộ.',
  },
});
