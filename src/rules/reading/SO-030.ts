/** Numbers of identity cards that lost their first 0 and were read with it. */
import { defineRule } from '../define';

export const idsRestored = defineRule({
  code: 'SO-030',
  severity: 'note',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Khôi phục số 0 đầu số căn cước',
    message: (p, a) =>
      `${p.count} số căn cước mất số 0 ở đầu do ghi dạng số, đã khôi phục số 0 khi đọc (ô ${a.places}).`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  en: {
    title: 'First 0 of an identity number restored',
    message: (p, a) =>
      `Identity numbers that lost their first 0, being stored as numbers, and were read with it: ${p.count} (${a.places}).`,
    effect: 'No cell of the workbook is changed.',
  },
  merge: 'dropped',
});
