/** Words of the output that shows what names each cell of a table. */
export const axesWords = {
  block: (sheet: string, range: string, entries: number) =>
    `«${sheet}» ${range}: ${entries} ô có nội dung`,
  noTable: (sheet: string, rows: number) =>
    rows === 0 ? `«${sheet}»: trang trống` : `«${sheet}»: không có bảng, ${rows} dòng chữ`,
  leftOut: (sheet: string, columns: number) =>
    `«${sheet}»: trang quá rộng, ${columns} cột bên phải chưa được xem`,
  titles: 'Đầu đề',
  header: 'Dòng tiêu đề cột',
  under: 'Dòng số cột, giải thích',
  labelColumns: 'Cột tên dòng',
  notes: 'Ghi chú',
  signatures: 'Chữ ký',
  hiddenRows: 'Dòng ẩn',
  hiddenColumns: 'Cột ẩn',
  parents: 'Thuộc về',
  columns: ['Ô', 'Nhãn'],
  more: (count: number) => `  … và ${count} ô nữa; xem đủ bằng --json`,
} as const;
