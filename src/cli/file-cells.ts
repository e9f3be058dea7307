/** Cells of several files in sentences. */
import type { Finding } from '../app/survey';

/** Cells are written as Excel writes those of another workbook: [tep.xlsx]Trang 1!B4. */
export function withFileInSheet(item: Finding): Finding {
  return {
    ...item,
    cells: item.cells.map((cell) => ({
      ...cell,
      sheet: 'file' in cell ? `[${String(cell.file)}]${cell.sheet}` : cell.sheet,
    })),
  };
}
