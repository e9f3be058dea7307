/** HO-009. */
import { defineRule } from '../define';
import { BLOCKS } from './households-words';

export const ho009 = defineRule({
  code: 'HO-009',
  severity: 'stop',
  subjects: ['households.opening', 'households.closing', 'households.reduction'],
  params: { place: 'text' },
  vi: {
    title: 'Một thôn ghi hai lần trong một bảng',
    message: (p, a) => `${p.place} có hai dòng trong cùng một bảng (ô ${a.places}).`,
    effect: BLOCKS,
    fix: 'Gộp hai dòng, bỏ dòng thừa, hoặc sửa tên nếu là hai thôn khác nhau.',
  },
});
