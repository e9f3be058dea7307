/** Numbers of identity cards with blanks or signs, which were read without. */
import { defineRule } from '../define';

export const idsCleaned = defineRule({
  code: 'SO-031',
  severity: 'note',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Dấu trong số căn cước',
    message: (p, a) =>
      `${p.count} số căn cước có khoảng trắng hoặc dấu, đã bỏ khi đọc (ô ${a.places}).`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  en: {
    title: 'Signs in an identity number',
    message: (p, a) =>
      `Identity numbers with blanks or signs, read without them: ${p.count} (${a.places}).`,
    effect: 'No cell of the workbook is changed.',
  },
  merge: 'dropped',
});
