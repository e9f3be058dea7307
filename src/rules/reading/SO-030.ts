/** SO-030. */
import { defineRule } from '../define';

export const so030 = defineRule({
  code: 'SO-030',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Khôi phục số 0 đầu số căn cước',
    message: (p, a) =>
      `${p.count} số căn cước mất số 0 ở đầu do ghi dạng số, đã khôi phục số 0 khi đọc (ô ${a.places}).`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  merge: 'dropped',
});
