/** DB-023. */
import { defineRule } from '../define';

export const db023 = defineRule({
  code: 'DB-023',
  severity: 'note',
  params: { count: 'text' },
  vi: {
    title: 'Hộ chuyển giữa các thôn trong xã',
    message: (p) =>
      `${p.count} hộ chuyển thôn trong xã: giảm khác ở thôn cũ, tăng khác ở thôn mới.`,
  },
});
