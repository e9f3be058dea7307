/** A hidden column with figures: an officer would not see what counts. */
import { defineRule } from '../define';

export const hiddenColumn = defineRule({
  code: 'BANG-008',
  severity: 'check',
  params: { header: 'text', label: 'text' },
  vi: {
    title: 'Cột ẩn có số liệu',
    message: (p) =>
      `Cột «${p.header}»${p.label !== '' ? ` (${p.label})` : ''} đang ẩn nhưng có số liệu.`,
    effect: 'Cột có nghĩa vẫn được tính.',
    fix: 'Bỏ ẩn cột; nếu không dùng thì xóa cột hoặc ghi «bỏ» cho cột này bằng --anh-xa.',
  },
  en: {
    title: 'A hidden column with figures',
    message: (p) =>
      `Column «${p.header}»${p.label !== '' ? ` (${p.label})` : ''} is hidden but has figures.`,
    effect: 'A column with a meaning is counted all the same.',
    fix: 'Show the column; if it is not needed, delete it or write «bỏ» for it by --anh-xa.',
  },
});
