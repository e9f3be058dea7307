/** More households of ethnic minorities in a group than households in it. */
import { defineRule } from '../define';

export const moreMinority = defineRule({
  code: 'HO-046',
  severity: 'check',
  subjects: [],
  ground: [],
  params: { place: 'text', group: 'text' },
  vi: {
    title: 'Số hộ dân tộc thiểu số không lớn hơn số hộ của nhóm',
    message: (p, around) =>
      `${p.place}: ${p.group} có ${around.found} hộ dân tộc thiểu số trong ${around.expected} hộ.`,
    fix: 'Kiểm tra hai số này.',
  },
  en: {
    title: 'No more minority households than households of the group',
    message: (p, around) =>
      `${p.place}: ${around.found} minority households among ${around.expected} (${p.group}).`,
    fix: 'Look at both figures.',
  },
  merge: 'kept',
  passable: true,
});
