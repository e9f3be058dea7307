/** DB-007. */
import { defineRule } from '../define';
import { place, BLOCKS } from './flow-words';

export const db007 = defineRule({
  code: 'DB-007',
  severity: 'stop',
  subjects: ['flow'],
  params: { place: 'text?' },
  vi: {
    title: 'Một thôn có hai dòng diễn biến khác nhau',
    message: (p, a) => `${place(p)} có hai dòng diễn biến ghi số khác nhau (ô ${a.places}).`,
    effect: BLOCKS,
    fix: 'Giữ dòng đúng, bỏ dòng kia.',
  },
});
