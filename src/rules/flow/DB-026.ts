/** A pair that the officer named by a cell that is in no household's line. */
import { defineRule } from '../define';

export const unknownCellOfPair = defineRule({
  code: 'DB-026',
  severity: 'check',
  params: { pair: 'text', missing: 'text' },
  vi: {
    title: 'Ô không phải dòng của một hộ',
    message: (p) =>
      `Không hiểu cặp «${p.pair}»: «${p.missing}» không phải dòng của một hộ trong danh sách.`,
    fix: 'Ghi ô năm trước = ô năm nay, ví dụ "Danh sách!B12=Danh sách!B14".',
  },
  en: {
    title: 'A cell that is in no line of a household',
    message: (p) =>
      `The pair «${p.pair}» is not understood: «${p.missing}» is in no line of a household.`,
    fix: 'Write the cell of last year = the cell of this year, such as "Danh sách!B12=Danh sách!B14".',
  },
});
