/** No unit of money that is known: millions are assumed, as is usual. */
import { defineRule } from '../define';

export const unitUnclear = defineRule({
  code: 'BANG-011',
  severity: 'check',
  params: { text: 'text' },
  vi: {
    title: 'Chưa rõ đơn vị tiền',
    message: (p) =>
      p.text !== ''
        ? `Chưa hiểu đơn vị tính «${p.text}», tạm coi là triệu đồng.`
        : 'Bảng kinh phí không ghi đơn vị tính, tạm coi là triệu đồng.',
    fix: 'Ghi «Đơn vị tính: triệu đồng» ở góc trên bên phải bảng.',
  },
  en: {
    title: 'Unit of money not clear',
    message: (p) =>
      p.text !== ''
        ? `The unit «${p.text}» is not known; «triệu đồng» is assumed.`
        : 'The table of funding names no unit; «triệu đồng» is assumed.',
    fix: 'Write «Đơn vị tính: triệu đồng» above the table on the right.',
  },
});
