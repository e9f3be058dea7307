/** Formulas that name no day, and the legal values with their marks, in Vietnamese. */
import words from './law.json';

export const law = {
  basis: {
    ...words.basis,
    text: (open: string) =>
      `Mọi giá trị phần mềm lấy từ văn bản, để đối chiếu với bản gốc; ${open} giá trị chưa đọc được văn bản. Dấu đã đối chiếu ghi vào trang «Thông số» của sổ.`,
    compared: (count: string, all: string) => `đã đối chiếu ${count}/${all}`,
    by: (day: string) => `Cơ quan đã đối chiếu: ${day}`,
  },
  undated: {
    title: (count: string) => `Công thức không ghi ngày (${count})`,
    text: (today: string, day: string) =>
      `Các ô này đang theo chuẩn của ngày mở sổ (${today}), sang năm kết quả có thể đổi. Số liệu của sổ là của ngày ${day}. Chỉ các công thức này được sửa; hoàn tác được bằng Ctrl+Z.`,
    button: (count: string, day: string) => `Ghi ngày ${day} vào ${count} công thức`,
    done: (count: string) => `Đã ghi ngày vào ${count} công thức.`,
  },
} as const;
