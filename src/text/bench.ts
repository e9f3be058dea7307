/** Words around an open workbook: its file, its sheets. */
import type { Language } from '../domain/language';
import type { Shape } from './pane';
import { workbenchWords, type WorkbenchWords } from './workbench';
import words from './bench.json';

const vi = {
  ...words.vi,
  readAt: (time: string) => `Đọc từ đĩa lúc ${time}`,
  rereadSame: (time: string) => `Đã đọc lại lúc ${time}; tệp trên đĩa không đổi`,
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  changed: (count: string) => `${count} trang chưa lưu`,
  savedOnDisk: (time: string) => `Excel vừa lưu sổ này lúc ${time}`,
  unsavedTitle: (count: string) => `${count} trang chưa lưu`,
  unsavedText: (sheets: string) => `${sheets} có trong sổ đang mở nhưng chưa lưu ra đĩa.`,
  dropTitle: (count: string) => `Bỏ ${count} trang chưa lưu?`,
  foundAt: (at: string, count: string) => `${at} / ${count}`,
  menu: (cell: string) => `Việc với ô ${cell}`,
  menuCopy: (cells: string) => `Sao chép ${cells} ô`,
  copied: (cells: string) => `Đã chép ${cells} ô`,
  previewOf: (sheet: string) => `Xem trước ${sheet}`,
  previewTab: (sheet: string) => `${sheet} (xem trước)`,
  pagesOf: (sheet: string) => `Trang in của ${sheet}`,
  pageAt: (at: string, count: string) => `Trang ${at} trên ${count}`,
  pageCount: (count: string, size: string) => `${count} trang ${size}`,
  pagesCut: (count: string) => `Chỉ hiện ${count} trang đầu; in hết từ Excel.`,
  targetTitle: (name: string) => `«${name}» đã bị đổi trên đĩa`,
  targetText: (time: string) =>
    `Có người hoặc Excel đã lưu tệp này lúc ${time}. Ghi đè thì các thay đổi ấy mất.`,
  intoTitle: (name: string) => `Ghi vào tệp gốc «${name}»?`,
  intoTouched: (sheets: string) =>
    `${sheets === '' ? 'Có ô của các trang cũ được sửa' : `Có ô được sửa ở ${sheets}`}; các trang khác giữ nguyên, các trang mới được thêm.`,
  goneTitle: (name: string) => `Không thấy «${name}» trên đĩa nữa`,
  againTitle: (name: string) => `«${name}» đã bị đổi trên đĩa`,
  notShown: (sheet: string) =>
    `Không hiện được trang «${sheet}». Chọn trang khác ở dưới, hoặc bấm «Mở sổ khác» để mở lại tệp.`,
  grid: (sheet: string) => `Trang ${sheet}`,
  cellAt: (cell: string) => `Ô ${cell}`,
  cut: (rows: string) => `Chỉ hiện ${rows} dòng đầu; số liệu vẫn được đọc hết.`,
} as const;

type OwnWords = Shape<typeof vi>;
export type BenchWords = OwnWords & WorkbenchWords;

const en: OwnWords = {
  ...words.en,
  readAt: (time) => `Read from disk at ${time}`,
  rereadSame: (time) => `Read again at ${time}; the file on disk is the same`,
  savedAt: (time) => `Saved at ${time}`,
  changed: (count) => `${count} sheets not saved`,
  savedOnDisk: (time) => `Excel saved this workbook at ${time}`,
  unsavedTitle: (count) => `${count} sheets are not saved`,
  unsavedText: (sheets) => `${sheets}: in the open workbook, and not saved to disk.`,
  dropTitle: (count) => `Drop ${count} sheets that are not saved?`,
  menu: (cell) => `What can be done with cell ${cell}`,
  menuCopy: (cells) => `Copy ${cells} cells`,
  foundAt: (at, count) => `${at} / ${count}`,
  copied: (cells) => `${cells} cells copied`,
  previewOf: (sheet) => `Preview of ${sheet}`,
  previewTab: (sheet) => `${sheet} (preview)`,
  pagesOf: (sheet) => `Printed pages of ${sheet}`,
  pageAt: (at, count) => `Page ${at} of ${count}`,
  pageCount: (count, size) => `${count} pages ${size}`,
  pagesCut: (count) => `Only the first ${count} pages are shown; print all from Excel.`,
  targetTitle: (name) => `«${name}» was changed on disk`,
  targetText: (time) =>
    `Somebody, or Excel, saved this file at ${time}. Overwriting it loses those changes.`,
  intoTitle: (name) => `Write into the original file «${name}»?`,
  intoTouched: (sheets) =>
    `${sheets === '' ? 'Cells of the old sheets change' : `Cells change on ${sheets}`}; other sheets stay as they are, new ones are added.`,
  goneTitle: (name) => `«${name}» is no longer on disk`,
  againTitle: (name) => `«${name}» was changed on disk`,
  notShown: (sheet) =>
    `The sheet «${sheet}» cannot be shown. Choose another one below, or open the file again.`,
  grid: (sheet) => `Sheet ${sheet}`,
  cellAt: (cell) => `Cell ${cell}`,
  cut: (rows) => `Only the first ${rows} rows are shown; all are read.`,
};

/** With the words of the first page. */
export const benchWords: Readonly<Record<Language, BenchWords>> = {
  vi: { ...workbenchWords.vi, ...vi },
  en: { ...workbenchWords.en, ...en },
};
