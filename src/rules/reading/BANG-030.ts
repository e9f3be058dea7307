/** An amount too large for a commune in its unit: which unit it is in only the officer knows. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const unlikelyAmount = defineRule({
  code: 'BANG-030',
  severity: 'stop',
  subjects: ['funding'],
  params: { amount: 'number', unit: 'text?' },
  effect: BLOCKS,
  vi: {
    title: 'Số tiền quá lớn so với đơn vị tính',
    message: (p) =>
      p.unit !== ''
        ? `Bảng kinh phí ghi đơn vị «${p.unit}» mà có số ${p.amount}: quá lớn với một xã, có thể số ghi bằng đơn vị khác.`
        : `Bảng kinh phí không ghi đơn vị tính mà có số ${p.amount}: có thể là đồng hay nghìn đồng, không thể coi là triệu đồng.`,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi «Đơn vị tính: …» ở góc trên bên phải bảng, hoặc chọn đơn vị ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
  en: {
    title: 'An amount too large for its unit',
    message: (p) =>
      p.unit !== ''
        ? `The table of funding is in «${p.unit}» and has ${p.amount}: too much for a commune, it may be in another unit.`
        : `The table of funding names no unit and has ${p.amount}: it may be in «đồng» or «nghìn đồng» and cannot be in «triệu đồng».`,
    fix: 'Answer the question under Check in the pane, or write «Đơn vị tính: …» above the table on the right, or choose the unit under Data in the pane (or by the --anh-xa file).',
  },
});
