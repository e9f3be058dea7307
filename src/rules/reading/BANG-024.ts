/** BANG-024. */
import { defineRule } from '../define';

export const bang024 = defineRule({
  code: 'BANG-024',
  severity: 'check',
  params: { label: 'text' },
  vi: {
    title: 'Dòng cộng nhóm',
    message: (p, a) =>
      `Dòng «${p.label}» ghi ${a.expected}, cộng các dòng được ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu không lấy dòng này.',
    fix: 'Sửa dòng cộng, hoặc kiểm tra các dòng bên trên.',
  },
});
