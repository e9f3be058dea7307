/** Two lines of a flow that are about one place and say different things. */
import { defineRule } from '../define';
import { BLOCKS, place } from './flow-words';

export const flowOfHamletTwice = defineRule({
  code: 'DB-007',
  severity: 'stop',
  subjects: ['flow'],
  params: { place: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Một thôn có hai dòng diễn biến khác nhau',
    message: (p, a) => `${place(p)} có hai dòng diễn biến ghi số khác nhau (ô ${a.places}).`,
    fix: 'Giữ dòng đúng, bỏ dòng kia.',
  },
  en: {
    title: 'A hamlet with two different lines of changes',
    message: (p, a) =>
      `${place(p, 'en')} has two lines of changes with different figures (${a.places}).`,
    fix: 'Keep the right line and remove the other.',
  },
});
