/**
 * What was read: tables, columns, corrections, and corrections for other workbooks, in Vietnamese.
 */
import words from './data.json';

export const data = {
  data: {
    ...words.data,
    tables: (count: string) => `${count} bảng nhận ra được`,
    rows: (count: string) => `${count} dòng số liệu`,
    columns: (count: string) => `Các cột (${count})`,
    skipped: (count: string) => `${count} dòng không tính vào số liệu`,
    moreRows: (count: string) => `và ${count} dòng khác`,
    asOf: (date: string) => `số liệu đến ${date}`,
    unitOf: (sheet: string) => `Đơn vị tiền của trang «${sheet}»`,
    showHamlets: (count: string) => `Xem ${count} tên`,
    correct: (count: string) => `Ghi ${count} sửa đổi và đọc lại`,
    repairsText: (count: string) =>
      `${count} ô có thể sửa chắc chắn. Chỉ những ô được chọn mới bị thay, định dạng giữ nguyên.`,
    repairButton: (count: string) => `Sửa ${count} ô đã chọn`,
    repaired: (count: string) => `Đã sửa ${count} ô.`,
  },
  moved: {
    ...words.moved,
    given: (count: string) => `Đã ghi ${count} sửa đổi ra tệp.`,
    copy: (count: string) =>
      `${count} sửa đổi: chép đoạn chữ này vào một tệp văn bản tên «sua-doi.json».`,
    taken: (count: string) =>
      `Đã lấy ${count} sửa đổi từ tệp, ghi vào trang «Thông số» và đọc lại sổ.`,
  },
} as const;
