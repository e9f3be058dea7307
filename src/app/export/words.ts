/** Words of `xuat`. */
import words from './words.json';

export const exportWords = {
  ...words,
  leftOut: (count: number) =>
    `${count} số không xuất, vì còn lỗi phải sửa ở đó hoặc tên bắt đầu bằng dấu của công thức:`,
  because: (why: string) => (why === 'text' ? 'tên bắt đầu bằng = + - @' : why),
};
