/** TEP-017. */
import { defineRule } from '../define';

export const tep017 = defineRule({
  code: 'TEP-017',
  severity: 'check',
  params: { place: 'text', names: 'list' },
  vi: {
    title: 'Nhiều tên cũ về một thôn mới',
    message: (p) =>
      `${p.place} gồm ${p.names.join(', ')} (theo tệp --anh-xa), số liệu đã cộng lại.`,
    fix: 'Nếu đó chỉ là các cách viết của một thôn và số bị tính hai lần, bỏ bớt một tệp.',
  },
});
