/** A household that the officer has called the same as two others. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const pairedTwice = defineRule({
  code: 'DB-027',
  severity: 'stop',
  subjects: ['flow'],
  effect: BLOCKS,
  vi: {
    title: 'Một hộ ghép với hai hộ',
    message: 'Một hộ được ghép với hai hộ khác nhau.',
    fix: 'Mỗi hộ chỉ trả lời «Một hộ» (--cung-ho) cho một cặp.',
  },
  en: {
    title: 'A household paired with two others',
    message: 'One household is paired with two different ones.',
    fix: 'Answer «Một hộ» (--cung-ho) for one pair of a household alone.',
  },
  passable: false,
});
