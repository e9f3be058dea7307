/** Texts in a file of a merge that a spreadsheet may take for formulas. */
import { defineRule } from '../define';

export const specialTextsMerged = defineRule({
  code: 'TEP-021',
  severity: 'check',
  params: { file: 'text', count: 'number', dangerous: 'number' },
  vi: {
    title: 'Ô bắt đầu bằng ký tự đặc biệt',
    message: (p, a) =>
      `Tệp «${p.file}»: ${p.count} ô bắt đầu bằng ký tự đặc biệt (${p.dangerous} nguy hiểm), đã ghi thành chữ (ô ${a.places}).`,
    effect: 'Các ô này không bao giờ thành công thức trong sổ gộp.',
    fix: 'Gõ lại tên cho đúng ở tệp gốc.',
  },
  en: {
    title: 'Cells that begin with a special sign',
    message: (p, a) =>
      `File «${p.file}»: cells that begin with a special sign, written as text: ${p.count} (dangerous: ${p.dangerous}; ${a.places}).`,
    effect: 'These cells never become formulas in the merged workbook.',
    fix: 'Type the names again in the file itself.',
  },
});
