/** A table that is a copy of another one. */
import { defineRule } from '../define';

export const copiedTable = defineRule({
  code: 'HO-023',
  severity: 'check',
  params: { left: 'text', used: 'text' },
  vi: {
    title: 'Hai bảng giống hệt nhau',
    message: (p) => `Trang «${p.left}» giống hệt trang «${p.used}» nên không tính lần nữa.`,
    effect: 'Số liệu chỉ lấy một lần.',
    fix: 'Xóa trang chép thừa.',
  },
  en: {
    title: 'Two tables that are the same',
    message: (p) => `Sheet «${p.left}» is the same as sheet «${p.used}» and is not counted again.`,
    effect: 'Its figures are taken once.',
    fix: 'Delete the copy.',
  },
});
