/** The text names districts, which no longer exist. */
import { defineRule } from '../define';

export const planNamesDistrict = defineRule({
  code: 'VB-009',
  severity: 'check',
  params: { lines: 'list', line: 'number' },
  vi: {
    title: 'Còn nhắc đến cấp huyện',
    message: (p) =>
      `Còn chữ «huyện» ở đoạn ${p.lines.join(', ')}; từ 01/7/2025 không còn cấp huyện.`,
    fix: 'Sửa thành xã hoặc tỉnh cho đúng.',
  },
  en: {
    title: 'Districts are named still',
    message: (p) =>
      `The word «huyện» stands in paragraphs ${p.lines.join(', ')}; since 01/7/2025 there are no districts.`,
    fix: 'Make it commune or province, whichever is right.',
  },
});
