/** Numbers of the old identity cards of nine digits. */
import { defineRule } from '../define';

export const oldIds = defineRule({
  code: 'SO-032',
  severity: 'check',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Số CMND 9 số',
    message: (p, a) => `${p.count} người còn ghi số CMND 9 số (ô ${a.places}).`,
    effect: 'Số cũ chỉ dùng để so sánh tham khảo.',
    fix: 'Cập nhật số căn cước 12 số.',
  },
  en: {
    title: 'Old identity numbers of 9 digits',
    message: (p, a) => `People with an old identity number of 9 digits: ${p.count} (${a.places}).`,
    effect: 'Old numbers are only compared for information.',
    fix: 'Enter the identity number of 12 digits.',
  },
  merge: 'dropped',
});
