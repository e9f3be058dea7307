/** Words of the workbench. */
import type { Language } from './pane';

const vi = {
  open: 'Mở sổ khác',
  openFirst: 'Mở sổ',
  openText: 'Sổ được đọc ngay trên máy này, không gửi đi đâu. Tệp gốc không bị ghi đè.',
  drop: 'Kéo thả tệp sổ (.xlsx, .xls, .xlsb, .ods, .csv) vào đây, hoặc bấm nút dưới.',
  dropNow: 'Thả tệp vào đây',
  dropMany: 'Thả nhiều tệp một lần thì các tệp được gộp thành một sổ.',
  example: 'Xem ví dụ',
  exampleText: 'Mở sổ ví dụ với số liệu minh họa.',
  starter: 'Tạo sổ mẫu',
  starterText: 'Sổ mới với các bảng trống đúng tiêu đề; lưu ra máy để điền.',
  kind: 'Sổ Excel',
  notMerged: (count: string) => `Chưa gộp được ${count} tệp.`,
  mergeHint: 'Mở từng tệp để xem và sửa, rồi thả lại tất cả.',
  notOpened: 'Chưa mở được tệp.',
  notOpenedFix: 'Chọn lại tệp; nếu vẫn lỗi, tải lại trang này (F5) rồi mở lại.',
  opening: 'Đang mở sổ…',
  stop: 'Dừng mở',
  openedAgain:
    'Sổ đang mở đã được đọc lại từ lần lưu gần nhất; biểu đã lập mà chưa lưu thì lập lại.',
  exampleName: 'so-mau.xlsx',
  starterName: 'so-moi.xlsx',
  mergedName: 'so-gop.xlsx',
} as const;

export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};
export type WorkbenchWords = Shape<typeof vi>;

const en: WorkbenchWords = {
  open: 'Open another',
  openFirst: 'Open a workbook',
  openText:
    'The workbook is read on this machine and sent nowhere. The original file is not overwritten.',
  drop: 'Drop a workbook (.xlsx, .xls, .xlsb, .ods, .csv) here, or press the button.',
  dropNow: 'Drop the file here',
  dropMany: 'Several files dropped at once are merged into one workbook.',
  example: 'See an example',
  exampleText: 'Opens the example workbook with illustrative figures.',
  starter: 'Make a template',
  starterText: 'A new workbook with empty tables; save it and fill it in.',
  kind: 'Excel workbook',
  notMerged: (count) => `${count} files were not merged.`,
  mergeHint: 'Open each file to see and mend it, then drop all of them again.',
  notOpened: 'The file was not opened.',
  notOpenedFix: 'Choose it again; if that fails, reload this page (F5) and open it once more.',
  opening: 'Opening the workbook…',
  stop: 'Stop opening',
  openedAgain:
    'The open workbook was read again as last saved; make forms that were not saved once more.',
  exampleName: 'so-mau.xlsx',
  starterName: 'so-moi.xlsx',
  mergedName: 'so-gop.xlsx',
};

export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = { vi, en };
