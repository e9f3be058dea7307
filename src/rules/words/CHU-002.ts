/** Texts in TCVN3 in which the letter ư may be lost for good. */
import { defineRule } from '../define';

export const lostHorns = defineRule({
  code: 'CHU-002',
  severity: 'check',
  params: { count: 'number', preview: 'list' },
  vi: {
    title: 'Chữ ư có thể đã mất',
    message: (p, a) =>
      `${p.count} ô ghi bằng TCVN3 có thể đã mất chữ «ư» (ô ${a.places})${p.preview.length > 0 ? `, tạm đọc là ${p.preview.join('; ')}` : ''}.`,
    effect: 'Chữ đã mất không khôi phục chắc chắn được.',
    fix: 'Gõ lại các ô này.',
  },
  en: {
    title: 'The letter «ư» may be lost',
    message: (p, a) =>
      `Cells in TCVN3 that may have lost the letter «ư»: ${p.count} (${a.places})${p.preview.length > 0 ? `, read for now as ${p.preview.join('; ')}` : ''}.`,
    effect: 'Lost letters cannot be restored with certainty.',
    fix: 'Type these cells again.',
  },
});
