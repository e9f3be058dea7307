/** DB-011. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db011 = defineRule({
  code: 'DB-011',
  severity: 'stop',
  subjects: ['flow'],
  params: { count: 'text' },
  vi: {
    title: 'Hộ hai năm chưa chắc là một',
    message: (p) =>
      `${p.count} cặp hộ giữa hai danh sách có thể là một hộ nhưng chưa chắc, nên chưa tính vào diễn biến.`,
    effect: BLOCKS,
    fix: 'Xem từng cặp và trả lời «Một hộ» hay «Hai hộ» ở khung (dòng lệnh: --cung-ho "Trang!B12=Trang!B14" hoặc --khac-ho "Trang!B12=Trang!B14", ô năm trước = ô năm nay), hoặc bổ sung số CCCD, năm sinh rồi làm lại.',
  },
});
