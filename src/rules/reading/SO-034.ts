/** Numbers of identity cards of another length, or of no province. */
import { defineRule } from '../define';

export const idsMalformed = defineRule({
  code: 'SO-034',
  severity: 'check',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Số căn cước không đúng dạng',
    message: (p, a) =>
      `${p.count} số căn cước không đúng dạng: không đủ 12 số, hoặc ba số đầu không phải mã tỉnh (ô ${a.places}).`,
    effect: 'Các số này không dùng để so trùng.',
    fix: 'Kiểm tra và gõ lại đủ 12 số, định dạng ô là Văn bản.',
  },
  en: {
    title: 'Identity numbers of a wrong form',
    message: (p, a) =>
      `Identity numbers that are not of 12 digits, or whose first three are no province: ${p.count} (${a.places}).`,
    effect: 'These numbers are not used to find duplicates.',
    fix: 'Look at them and type all 12 digits, with the cell format Text.',
  },
  merge: 'dropped',
});
