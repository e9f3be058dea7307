/** SO-034. */
import { defineRule } from '../define';

export const so034 = defineRule({
  code: 'SO-034',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Số căn cước không đúng dạng',
    message: (p, a) =>
      `${p.count} số căn cước không đúng dạng: không đủ 12 số, hoặc ba số đầu không phải mã tỉnh (ô ${a.places}).`,
    effect: 'Các số này không dùng để so trùng.',
    fix: 'Kiểm tra và gõ lại đủ 12 số, định dạng ô là Văn bản.',
  },
  merge: 'dropped',
});
