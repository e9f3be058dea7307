/** SO-041. */
import { defineRule } from '../define';
import { BLOCKS } from './shown-cells-words';

export const so041 = defineRule({
  code: 'SO-041',
  severity: 'check', // severity? // subjects?
  params: { merged: 'text?', header: 'text' },
  vi: {
    title: 'Số không hiện trên trang',
    message: (p, a) =>
      p.merged !== ''
        ? `Ô ${a.cell()} (cột «${p.header}») còn một số bị che dưới ô gộp ${p.merged}: chưa rõ số đang hiện là của dòng nào.`
        : `Ô ${a.cell()} (cột «${p.header}») có số nhưng định dạng ô không cho hiện.`,
    effect: BLOCKS,
    fix: 'Bỏ gộp ô (hoặc đổi định dạng ô) rồi ghi số đúng cho từng dòng.',
  },
});
