/** VB-002. */
import { defineRule } from '../define';
import { figure, at } from './plan-text-words';

export const vb002 = defineRule({
  code: 'VB-002',
  severity: 'note',
  params: {
    line: 'text?',
    name: 'text?',
    figure: 'text',
    value: 'text',
    unit: 'text',
    where: 'text',
  },
  vi: {
    title: 'Số chỉ có ở một nơi',
    message: (p) =>
      `${at(p)}${figure(p)} ${p.value} ${p.unit} chỉ có trong ${p.where === 'only-text' ? 'văn bản, sổ chưa có' : 'sổ, không thấy trong văn bản'}.`,
  },
});
