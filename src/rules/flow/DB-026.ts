/** DB-026. */
import { defineRule } from '../define';

export const db026 = defineRule({
  code: 'DB-026',
  severity: 'check',
  params: { pair: 'text', missing: 'text' },
  vi: {
    title: 'Ô không phải dòng của một hộ',
    message: (p) =>
      `Không hiểu cặp «${p.pair}»: «${p.missing}» không phải dòng của một hộ trong danh sách.`,
    fix: 'Ghi ô năm trước = ô năm nay, ví dụ "Danh sách!B12=Danh sách!B14".',
  },
});
