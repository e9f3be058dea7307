/** A number of which a part is struck out or raised: which part holds is not clear. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const partlyStruckNumber = defineRule({
  code: 'SO-042',
  severity: 'stop',
  params: { header: 'text', merged: 'text?' },
  effect: BLOCKS,
  vi: {
    title: 'Số có phần gạch ngang hoặc viết cao',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») có phần chữ bị gạch ngang hoặc viết cao nên chưa rõ số nào là đúng.`,
    fix: 'Gõ lại số trong ô, bỏ phần gạch ngang hoặc viết cao.',
  },
  en: {
    title: 'A number with a part struck out or raised',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has a part that is struck out or raised, so the right number is not clear.`,
    fix: 'Type the number again without the part that is struck out or raised.',
  },
});
