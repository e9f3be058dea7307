/** BANG-008. */
import { defineRule } from '../define';

export const bang008 = defineRule({
  code: 'BANG-008',
  severity: 'check',
  params: { header: 'text', label: 'text?' },
  vi: {
    title: 'Cột ẩn có số liệu',
    message: (p) =>
      `Cột «${p.header}»${p.label !== '' ? ` (${p.label})` : ''} đang ẩn nhưng có số liệu.`,
    effect: 'Cột có nghĩa vẫn được tính.',
    fix: 'Bỏ ẩn cột; nếu không dùng thì xóa cột hoặc ghi «bỏ» cho cột này bằng --anh-xa.',
  },
});
