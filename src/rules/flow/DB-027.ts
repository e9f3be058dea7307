/** DB-027. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db027 = defineRule({
  code: 'DB-027',
  severity: 'stop',
  subjects: ['flow'],
  vi: {
    title: 'Một hộ ghép với hai hộ',
    message: 'Một hộ được ghép với hai hộ khác nhau.',
    effect: BLOCKS,
    fix: 'Mỗi hộ chỉ trả lời «Một hộ» (--cung-ho) cho một cặp.',
  },
});
