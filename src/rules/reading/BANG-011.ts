/** BANG-011. */
import { defineRule } from '../define';

export const bang011 = defineRule({
  code: 'BANG-011',
  severity: 'check',
  params: { text: 'text?' },
  vi: {
    title: 'Chưa rõ đơn vị tiền',
    message: (p) =>
      p.text !== ''
        ? `Chưa hiểu đơn vị tính «${p.text}», tạm coi là triệu đồng.`
        : 'Bảng kinh phí không ghi đơn vị tính, tạm coi là triệu đồng.',
    fix: 'Ghi «Đơn vị tính: triệu đồng» ở góc trên bên phải bảng.',
  },
});
