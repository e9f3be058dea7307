/** Fewer people than households, which nobody can be. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const fewerPeople = defineRule({
  code: 'HO-045',
  severity: 'stop',
  subjects: ['people'],
  params: { place: 'text', group: 'text' },
  vi: {
    title: 'Số khẩu không ít hơn số hộ',
    message: (p, a) =>
      `${p.place}: ${p.group} có ${a.found} người trong ${a.expected} hộ; mỗi hộ có ít nhất một người.`,
    effect: 'Biểu có số khẩu chưa lập được.',
    fix: 'Kiểm tra số khẩu và số hộ: hai cột có thể đã đổi chỗ.',
  },
  en: {
    title: 'No fewer people than households',
    message: (p, a) =>
      `${p.place}: ${a.found} people in ${a.expected} households (${inEnglish(p.group)}); every household has at least one.`,
    effect: 'Forms with people cannot be made yet.',
    fix: 'Look at both figures: the columns may be exchanged.',
  },
});
