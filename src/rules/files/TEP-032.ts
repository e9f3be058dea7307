/** Columns of a list whose meaning is not known are left out of the merged list. */
import { defineRule } from '../define';

export const columnsNotMerged = defineRule({
  code: 'TEP-032',
  severity: 'note',
  params: { file: 'text', sheet: 'text', columns: 'list' },
  vi: {
    title: 'Cột không mang sang danh sách gộp',
    message: (p) =>
      `${p.file}, trang «${p.sheet}»: danh sách gộp không có ${p.columns.length === 1 ? 'cột' : 'các cột'} ${p.columns
        .map((column) => `«${column}»`)
        .join(', ')}, vì chưa rõ nghĩa.`,
    effect: 'Số hộ, số khẩu không đổi; cột vẫn còn trong tệp của thôn.',
    fix: 'Cần cột nào thì ghi rõ nghĩa cột ở phần Dữ liệu, hoặc chép thêm từ tệp của thôn.',
  },
  en: {
    title: 'Columns that are not in the merged list',
    message: (p) =>
      `${p.file}, sheet «${p.sheet}»: the merged list leaves out ${p.columns
        .map((column) => `«${column}»`)
        .join(', ')}, because the meaning is not known.`,
    effect: 'Counts do not change; the columns stay in the file of the hamlet.',
    fix: 'Say what a column means under Data, or copy it from the file of the hamlet.',
  },
  passable: false,
});
