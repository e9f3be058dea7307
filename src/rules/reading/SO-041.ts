/** A number that is in the file but that nobody sees on the sheet. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const numberNotShown = defineRule({
  code: 'SO-041',
  severity: 'stop',
  params: { header: 'text', merged: 'text?' },
  effect: BLOCKS,
  vi: {
    title: 'Số không hiện trên trang',
    message: (p, a) =>
      p.merged !== ''
        ? `Ô ${a.cell()} (cột «${p.header}») còn một số bị che dưới ô gộp ${p.merged}: chưa rõ số đang hiện là của dòng nào.`
        : `Ô ${a.cell()} (cột «${p.header}») có số nhưng định dạng ô không cho hiện.`,
    fix: 'Bỏ gộp ô (hoặc đổi định dạng ô) rồi ghi số đúng cho từng dòng.',
  },
  en: {
    title: 'A number that is not shown',
    message: (p, a) =>
      p.merged !== ''
        ? `Cell ${a.cell()} (column «${p.header}») still has a number under the merged cell ${p.merged}: of which row the shown number is is not clear.`
        : `Cell ${a.cell()} (column «${p.header}») has a number that its format does not show.`,
    fix: 'Undo the merging (or change the format) and write the right number for each row.',
  },
});
