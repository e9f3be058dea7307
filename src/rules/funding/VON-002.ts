/** The money of province, district and commune does not add up to the local money of a line. */
import { defineRule } from '../define';
import { BLOCKS, direction, SUM_PARAMS, suspect } from './funding-words';

export const localDoesNotAddUp = defineRule({
  code: 'VON-002',
  severity: 'stop',
  subjects: ['funding'],
  params: SUM_PARAMS,
  effect: BLOCKS,
  vi: {
    title: 'Ngân sách địa phương bằng tỉnh cộng xã',
    message: (p, a) =>
      `Ngân sách địa phương không khớp (${p.name}): ghi ${a.expected}, cộng ${p.parts.join(' + ')} = ${a.found} (${direction(a)}${a.unit}).`,
    fix: (p) => suspect(p) || 'Kiểm tra các ô ngân sách tỉnh và ngân sách xã của dòng này.',
  },
  en: {
    title: 'The local budget is that of province and commune',
    message: (p, a) =>
      `The local budget does not add up («${p.name}»): it says ${a.expected}, ${p.parts.join(' + ')} = ${a.found} (${direction(a, 'en')}${a.unit}).`,
    fix: (p) =>
      suspect(p, 'en') ||
      'Look at the cells of the provincial and the communal budget of this row.',
  },
  merge: 'dropped',
});
