/** Several old hamlets that were added up into a new one, as the officer says. */
import { defineRule } from '../define';

export const oldNamesJoined = defineRule({
  code: 'TEP-017',
  severity: 'check',
  params: { place: 'text', names: 'list', files: 'list' },
  vi: {
    title: 'Nhiều tên cũ về một thôn mới',
    message: (p) =>
      `${p.place} gồm ${p.names.join(', ')} (theo tệp --anh-xa), số liệu đã cộng lại.`,
    fix: 'Nếu đó chỉ là các cách viết của một thôn và số bị tính hai lần, bỏ bớt một tệp.',
  },
  en: {
    title: 'Several old names for a new hamlet',
    message: (p) =>
      `${p.place} is made of ${p.names.join(', ')} (by the --anh-xa file), and the figures were added up.`,
    fix: 'If these are only spellings of one hamlet and its figures count twice, leave one file out.',
  },
});
