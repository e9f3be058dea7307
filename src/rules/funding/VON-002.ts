/** The money of province, district and commune does not add up to the local money of a line. */
import { defineRule } from '../define';
import {
  BLOCKS,
  BLOCKS_ENGLISH,
  direction,
  directionEnglish,
  SUM_PARAMS,
  suspect,
  suspectEnglish,
} from './funding-words';

export const localDoesNotAddUp = defineRule({
  code: 'VON-002',
  severity: 'stop',
  subjects: ['funding'],
  params: SUM_PARAMS,
  vi: {
    title: 'Ngân sách địa phương bằng tỉnh cộng xã',
    message: (p, a) =>
      `Ngân sách địa phương không khớp (${p.name}): ghi ${a.expected}, cộng ${p.parts.join(' + ')} = ${a.found} (${direction(a)}${a.unit}).`,
    effect: BLOCKS,
    fix: (p) => suspect(p) || 'Kiểm tra các ô ngân sách tỉnh và ngân sách xã của dòng này.',
  },
  en: {
    title: 'The local budget is that of province and commune',
    message: (p, a) =>
      `The local budget does not add up (${p.name}): it says ${a.expected}, ${p.parts.join(' + ')} = ${a.found} (${directionEnglish(a)}${a.unit}).`,
    effect: BLOCKS_ENGLISH,
    fix: (p) =>
      suspectEnglish(p) ||
      'Look at the cells of the provincial and the communal budget of this row.',
  },
  merge: 'dropped',
});
