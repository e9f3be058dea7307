/** Annexes with Arabic numbers, where the decree asks for Roman ones. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planAnnexNumbers = defineRule({
  code: 'VB-015',
  severity: 'note',
  params: { line: 'number', names: 'list' },
  vi: {
    title: 'Số phụ lục',
    message: (p) =>
      `${at(p)}${p.names.join(', ')}: Nghị định 30/2020/NĐ-CP đánh số phụ lục bằng chữ số La Mã; cách ghi này là thông lệ địa phương.`,
  },
  en: {
    title: 'Numbers of annexes',
    message: (p) =>
      `${at(p, 'en')}${p.names.join(', ')}: «Nghị định 30/2020/NĐ-CP» numbers annexes in Roman numerals; this is a local custom.`,
  },
});
