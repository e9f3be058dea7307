/** HO-015. */
import { defineRule } from '../define';

export const ho015 = defineRule({
  code: 'HO-015',
  severity: 'note', // subjects?
  params: { place: 'text', what: 'text' },
  vi: {
    title: 'Tỷ lệ ghi dạng phần đơn vị',
    message: (p) => `${p.place}: ${p.what} ghi dạng phần đơn vị (ví dụ 0,0557 thay cho 5,57).`,
    effect: 'Biểu in theo phần trăm.',
  },
});
