/** HO-023. */
import { defineRule } from '../define';

export const ho023 = defineRule({
  code: 'HO-023',
  severity: 'check',
  params: { left: 'text', used: 'text' },
  vi: {
    title: 'Hai bảng giống hệt nhau',
    message: (p) => `Trang «${p.left}» giống hệt trang «${p.used}» nên không tính lần nữa.`,
    effect: 'Số liệu chỉ lấy một lần.',
    fix: 'Xóa trang chép thừa.',
  },
});
