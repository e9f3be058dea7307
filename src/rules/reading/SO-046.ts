/** SO-046. */
import { defineRule } from '../define';

export const so046 = defineRule({
  code: 'SO-046',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Giá trị không hiện trên trang',
    message: (p, a) =>
      `${p.count} ô có giá trị bị che dưới ô gộp hoặc bị định dạng ẩn (ô ${a.places}): không được đọc.`,
  },
});
