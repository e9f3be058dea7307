/** SO-021. */
import { defineRule } from '../define';

export const so021 = defineRule({
  code: 'SO-021',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text', pivot: 'text' },
  vi: {
    title: 'Năm ghi hai chữ số',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» ghi năm hai chữ số (ô ${a.places}): đến ${p.pivot.slice(-2)} hiểu là 20…, lớn hơn hiểu là 19….`,
    fix: 'Ghi năm đủ bốn chữ số.',
  },
});
