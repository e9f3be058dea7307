/** Pairs of lines of the two years that may be one household. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const doubtfulPairs = defineRule({
  code: 'DB-011',
  severity: 'stop',
  subjects: ['flow'],
  params: { count: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Hộ hai năm chưa chắc là một',
    message: (p) =>
      `${p.count} cặp hộ giữa hai danh sách có thể là một hộ nhưng chưa chắc, nên chưa tính vào diễn biến.`,
    fix: 'Xem từng cặp và trả lời «Một hộ» hay «Hai hộ» ở khung (dòng lệnh: --cung-ho "Trang!B12=Trang!B14" hoặc --khac-ho "Trang!B12=Trang!B14", ô năm trước = ô năm nay), hoặc bổ sung số CCCD, năm sinh rồi làm lại.',
  },
  en: {
    title: 'Households of two years that may be one',
    message: (p) =>
      `Pairs of households of the two lists that may be one and are not counted yet: ${p.count}.`,
    fix: 'Look at each pair and answer «Một hộ» or «Hai hộ» in the pane (command line: --cung-ho "Trang!B12=Trang!B14" or --khac-ho "Trang!B12=Trang!B14", the cell of last year = the cell of this year), or fill in citizen numbers and years of birth and try again.',
  },
  passable: false,
});
