/** Words of the output that shows what names each cell of a table. */
import words from './words.json';

export const axesWords = {
  ...words,
  block: (sheet: string, range: string, entries: number) =>
    `«${sheet}» ${range}: ${entries} ô có nội dung`,
  noTable: (sheet: string, rows: number) =>
    rows === 0 ? `«${sheet}»: trang trống` : `«${sheet}»: không có bảng, ${rows} dòng chữ`,
  leftOut: (sheet: string, columns: number) =>
    `«${sheet}»: trang quá rộng, ${columns} cột bên phải chưa được xem`,
  more: (count: number) => `  … và ${count} ô nữa; xem đủ bằng --json`,
} as const;
