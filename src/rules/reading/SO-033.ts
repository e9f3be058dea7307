/** SO-033. */
import { defineRule } from '../define';

export const so033 = defineRule({
  code: 'SO-033',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Số căn cước đã mất chữ số',
    message: (p, a) => `Không đọc được ${p.count} số căn cước (dạng 5,1E+10) ở ${a.places}.`,
    effect: 'Các số này đã mất chữ số khi lưu CSV.',
    fix: 'Nhập lại từ hồ sơ.',
  },
  merge: 'dropped',
});
