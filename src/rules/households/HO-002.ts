/** More poor and near-poor households in a place than households. */
import { BLOCKS, BLOCKS_EN } from '../blocks';
import { defineRule } from '../define';
import { english } from './households-words';

export const morePoorThanAll = defineRule({
  code: 'HO-002',
  severity: 'stop',
  params: { place: 'text', moment: 'text' },
  vi: {
    title: 'Số hộ nghèo, cận nghèo không lớn hơn tổng số hộ',
    message: (p, a) =>
      `${p.place}, ${p.moment}: hộ nghèo cộng hộ cận nghèo là ${a.found}, lớn hơn tổng số hộ ${a.expected}.`,
    effect: BLOCKS,
    fix: 'Một trong các số này sai: kiểm tra tổng số hộ, số hộ nghèo, số hộ cận nghèo.',
  },
  en: {
    title: 'No more poor and near-poor households than households',
    message: (p, a) =>
      `${p.place}, ${english(p.moment)}: poor and near-poor households are ${a.found}, more than all ${a.expected} households.`,
    effect: BLOCKS_EN,
    fix: 'One of these figures is wrong: look at all households, the poor and the near-poor.',
  },
});
