/** More households of ethnic minorities in a group than households in it. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const moreMinority = defineRule({
  code: 'HO-046',
  severity: 'check',
  params: { place: 'text', group: 'text' },
  vi: {
    title: 'Số hộ dân tộc thiểu số không lớn hơn số hộ của nhóm',
    message: (p, a) =>
      `${p.place}: ${p.group} có ${a.found} hộ dân tộc thiểu số trong ${a.expected} hộ.`,
    fix: 'Kiểm tra hai số này.',
  },
  en: {
    title: 'No more minority households than households of the group',
    message: (p, a) =>
      `${p.place}: ${a.found} minority households among ${a.expected} (${inEnglish(p.group)}).`,
    fix: 'Look at both figures.',
  },
});
