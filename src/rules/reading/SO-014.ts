/** Numbers in brackets outside money: they may be remarks and not figures. */
import { defineRule } from '../define';

export const bracketedNumbers = defineRule({
  code: 'SO-014',
  severity: 'check',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Số trong ngoặc',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» ghi số trong ngoặc (ô ${a.places}), đọc là số không âm.`,
    effect: 'Số này đang được tính.',
    fix: 'Bỏ ngoặc nếu đó là số liệu, hoặc xóa nếu chỉ là ghi chú.',
  },
  en: {
    title: 'Numbers in brackets',
    message: (p, a) =>
      `Numbers in brackets in column «${p.header}», read as not negative: ${p.count} (${a.places}).`,
    effect: 'These numbers are counted.',
    fix: 'Remove the brackets if they are figures, or delete them if they are only notes.',
  },
});
