/** Making the forms, in Vietnamese. */
import words from './make.json';

export const make = {
  make: {
    ...words.make,
    yearOf: (year: string) => `Cả năm ${year}`,
    halfOf: (year: string) => `6 tháng đầu năm ${year}`,
    canBeMade: (ready: string, all: string) => `lập được ${ready} trên ${all}`,
    takeAll: (count: string) => `Chọn cả ${count} biểu`,
    willAdd: (sheet: string, rows: string) => `Trang mới «${sheet}» · ${rows} dòng`,
    nameTaken: (sheet: string) =>
      `Đã có trang «${sheet}»: trang mới được thêm số thứ tự, trang cũ giữ nguyên.`,
    notMade: (forms: string) => `Chưa lập được ${forms}.`,
    notes: (count: string) => `Ghi chú dưới biểu (${count})`,
    sheet: (sheet: string) => `Trang «${sheet}»`,
    explained: (count: string) =>
      `Đã thêm ${count} phiếu giải trình: từng số lấy ở ô nào, tính thế nào, theo văn bản nào.`,
    frozen: (count: string, code: string) => `Đã chốt ${count} biểu. Mã chốt: ${code}`,
    sent: (count: string) => `${count} biểu đã chốt số`,
    update: (count: string) => `Cập nhật ${count} biểu đã lập`,
    take: (cell: string, now: string, source: string) =>
      `${cell}: bạn sửa thành ${now}, số nay là ${source}. Giữ ${now}; đánh dấu để lấy ${source}.`,
  },
} as const;
