/** Values that nobody sees on the sheet are not read. */
import { defineRule } from '../define';

export const hiddenValues = defineRule({
  code: 'SO-046',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Giá trị không hiện trên trang',
    message: (p, a) =>
      `${p.count} ô có giá trị bị che dưới ô gộp hoặc bị định dạng ẩn (ô ${a.places}): không được đọc.`,
  },
  en: {
    title: 'Values that are not shown',
    message: (p, a) =>
      `Cells with a value under a merged cell or hidden by its format, which is not read: ${p.count} (${a.places}).`,
  },
});
