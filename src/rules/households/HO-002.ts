/** More poor and near-poor households in a place than households. */
import { BLOCKS } from '../blocks';
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const morePoorThanAll = defineRule({
  code: 'HO-002',
  severity: 'stop',
  params: { place: 'text', moment: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Số hộ nghèo, cận nghèo không lớn hơn tổng số hộ',
    message: (p, a) =>
      `${p.place}, ${p.moment}: hộ nghèo cộng hộ cận nghèo là ${a.found}, lớn hơn tổng số hộ ${a.expected}.`,
    fix: 'Một trong các số này sai: kiểm tra tổng số hộ, số hộ nghèo, số hộ cận nghèo.',
  },
  en: {
    title: 'No more poor and near-poor households than households',
    message: (p, a) =>
      `${p.place}, ${inEnglish(p.moment)}: poor and near-poor households are ${a.found}, more than all ${a.expected} households.`,
    fix: 'One of these figures is wrong: look at all households, the poor and the near-poor.',
  },
});
