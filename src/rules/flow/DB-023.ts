/** Households that moved from one hamlet of the commune to another. */
import { defineRule } from '../define';

export const movedBetweenHamlets = defineRule({
  code: 'DB-023',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Hộ chuyển giữa các thôn trong xã',
    message: (p) =>
      `${p.count} hộ chuyển thôn trong xã: giảm khác ở thôn cũ, tăng khác ở thôn mới.`,
  },
  en: {
    title: 'Households that moved between hamlets',
    message: (p) =>
      `Households that moved within the commune: ${p.count}; they are other decreases in the old hamlet and other increases in the new one.`,
  },
});
