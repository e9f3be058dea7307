/** One hamlet in two lines of one table. */
import { BLOCKS } from '../blocks';
import { defineRule } from '../define';

export const hamletTwiceInTable = defineRule({
  code: 'HO-009',
  severity: 'stop',
  subjects: ['households.opening', 'households.closing', 'households.reduction'],
  params: { place: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Một thôn ghi hai lần trong một bảng',
    message: (p, a) => `${p.place} có hai dòng trong cùng một bảng (ô ${a.places}).`,
    fix: 'Gộp hai dòng, bỏ dòng thừa, hoặc sửa tên nếu là hai thôn khác nhau.',
  },
  en: {
    title: 'A hamlet twice in one table',
    message: (p, a) => `${p.place} has two lines in one table (${a.places}).`,
    fix: 'Join the two lines, remove one, or correct the name if they are two hamlets.',
  },
});
