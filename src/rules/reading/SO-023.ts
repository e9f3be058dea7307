/** SO-023. */
import { defineRule } from '../define';

export const so023 = defineRule({
  code: 'SO-023',
  severity: 'stop', // subjects?
  params: { text: 'text' },
  vi: {
    title: 'Ngày chốt số liệu không có thật',
    message: (p, a) => `Ô ${a.cell()} ghi ngày không có thật: «${p.text}».`,
    effect: 'Biểu lấy số này chưa được lập.',
    fix: 'Sửa ngày chốt số liệu.',
  },
});
