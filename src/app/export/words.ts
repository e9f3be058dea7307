/** Words of `xuat`. */
export const exportWords = {
  notCsv: 'Tệp số liệu xuất ra phải có đuôi .csv.',
  needsFiles: 'Lệnh xuat cần tên ít nhất một tệp sổ.',
  columns: ['Sổ', 'Số dòng', 'Để lại'],
  leftOut: (count: number) =>
    `${count} số không xuất, vì còn lỗi phải sửa ở đó hoặc tên bắt đầu bằng dấu của công thức:`,
  because: (why: string) => (why === 'text' ? 'tên bắt đầu bằng = + - @' : why),
};
