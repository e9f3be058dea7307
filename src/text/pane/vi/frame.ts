/**
 * What stands around every part of the pane: its bar, what it waits for, what went wrong, in
 * Vietnamese.
 */
import { workbookErrors } from '../../workbook-errors';
import words from './frame.json';

export const frame = {
  ...words,
  ofYear: (year: string | null) => (year === null ? 'chưa rõ năm' : `năm ${year}`),
  asOf: (date: string) => `Số liệu đến ${date}`,
  cellAt: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  busy: {
    ...words.busy,
    read: (done: string, total: string) => `Đang đọc sổ: trang ${done}/${total}`,
    rows: (count: string) => `đã đọc ${count} dòng`,
    write: (done: string, total: string) => `Đang ghi biểu: ${done}/${total}`,
  },
  counts: {
    stop: (count: string) => `${count} lỗi phải sửa`,
    check: (count: string) => `${count} điểm nên xem`,
    note: (count: string) => `${count} điều để biết`,
    passed: (count: string) => `${count} đã bỏ qua`,
  },
  errors: workbookErrors,
} as const;
