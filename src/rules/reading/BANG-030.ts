/** BANG-030. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const bang030 = defineRule({
  code: 'BANG-030',
  severity: 'stop',
  subjects: ['funding'],
  params: { unit: 'text', amount: 'text' },
  vi: {
    title: 'Số tiền quá lớn so với đơn vị tính',
    message: (p) =>
      p.unit !== '…'
        ? `Bảng kinh phí ghi đơn vị «${p.unit}» mà có số ${p.amount}: quá lớn với một xã, có thể số ghi bằng đơn vị khác.`
        : `Bảng kinh phí không ghi đơn vị tính mà có số ${p.amount}: có thể là đồng hay nghìn đồng, không thể coi là triệu đồng.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi «Đơn vị tính: …» ở góc trên bên phải bảng, hoặc chọn đơn vị ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
});
