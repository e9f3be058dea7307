/** Years of two digits, whose century is assumed. */
import { defineRule } from '../define';

export const shortYears = defineRule({
  code: 'SO-021',
  severity: 'check',
  params: { header: 'text', count: 'number', order: 'text', pivot: 'text' },
  vi: {
    title: 'Năm ghi hai chữ số',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» ghi năm hai chữ số (ô ${a.places}): đến ${p.pivot.slice(-2)} hiểu là 20…, lớn hơn hiểu là 19….`,
    fix: 'Ghi năm đủ bốn chữ số.',
  },
  en: {
    title: 'Years of two digits',
    message: (p, a) =>
      `Years of two digits in column «${p.header}»: ${p.count} (${a.places}); up to ${p.pivot.slice(-2)} they are 20…, above that 19….`,
    fix: 'Write years with four digits.',
  },
});
