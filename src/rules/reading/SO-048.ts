/** Letters and digits of full width are read as plain ones. */
import { defineRule } from '../define';

export const wideDigits = defineRule({
  code: 'SO-048',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Chữ số bản rộng',
    message: (p, a) =>
      `${p.count} ô có chữ hoặc số gõ kiểu bản rộng (ô ${a.places}): đọc như chữ, số thường.`,
  },
  en: {
    title: 'Digits of full width',
    message: (p, a) =>
      `Cells with letters or digits of full width, read as plain ones: ${p.count} (${a.places}).`,
  },
});
