/** A flow that does not balance, in a table with figures that are not understood. */
import { defineRule } from '../define';

export const flowNotAllRead = defineRule({
  code: 'DB-031',
  severity: 'stop',
  subjects: ['flow'],
  params: { headers: 'list', group: 'text' },
  vi: {
    title: 'Diễn biến có cột chưa hiểu',
    message: (p) =>
      `Bảng diễn biến hộ ${p.group === 'poor' ? 'nghèo' : 'cận nghèo'} có số ở cột chưa hiểu (${p.headers.map((one) => `«${one}»`).join(', ')}), nên chưa đối chiếu được cuối kỳ với đầu kỳ, giảm, tăng.`,
    fix: 'Chỉ rõ nghĩa từng cột ở phần Dữ liệu của khung hoặc bằng tệp --anh-xa, rồi đọc lại sổ.',
  },
  en: {
    title: 'A flow with a column that is not understood',
    message: (p) =>
      `The table of the ${p.group === 'poor' ? 'poor' : 'near-poor'} has figures in columns that are not understood (${p.headers.join(', ')}), so its end is not compared with its start and its moves.`,
    fix: 'Say what each column means in the part "Dữ liệu" of the pane, or in a file of --anh-xa.',
  },
  merge: 'dropped',
  passable: false,
});
