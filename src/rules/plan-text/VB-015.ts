/** VB-015. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb015 = defineRule({
  code: 'VB-015',
  severity: 'note',
  params: { line: 'text?', names: 'list' },
  vi: {
    title: 'Số phụ lục',
    message: (p) =>
      `${at(p)}${p.names.join(', ')}: Nghị định 30/2020/NĐ-CP đánh số phụ lục bằng chữ số La Mã; cách ghi này là thông lệ địa phương.`,
  },
});
