/** Words of the workbench. */
import type { Language } from '../domain/language';

const vi = {
  open: 'Mở sổ khác',
  openFirst: 'Mở sổ',
  kept: 'Chạy trên máy này, không cần mạng. Không tự ghi đè tệp gốc.',
  drop: 'Thả tệp Excel vào đây, hoặc',
  dropNow: 'Thả tệp vào đây',
  dropMany: '.xlsx, .xlsm, .xls, .xlsb, .ods, .csv. Thả nhiều tệp: gộp sổ các thôn.',
  recent: 'Mở gần đây',
  recentOpened: (day: string, time: string) => `Mở lúc ${time}, ${day}`,
  recentSaved: (day: string, time: string) => `Đã lưu lúc ${time}, ${day}`,
  recentGone: (name: string) => `Không thấy «${name}» trên đĩa nữa.`,
  recentGoneFix: 'Tệp đã bị xóa, đổi tên hoặc chuyển chỗ: bấm «Mở sổ» để chọn lại.',
  recentRefused: (name: string) => `Trình duyệt chưa được phép đọc «${name}».`,
  recentRefusedFix: 'Bấm lại tên tệp rồi cho phép, hoặc bấm «Mở sổ» để chọn tệp.',
  recentWhat: 'Trình duyệt trên máy này nhớ tên tệp và chỗ để tệp, không nhớ nội dung.',
  forgetRecent: 'Xóa danh sách này',
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
  kept: 'Runs on this machine, without a network. It never writes into the original by itself.',
  drop: 'Drop a workbook here, or',
  dropNow: 'Drop the file here',
  dropMany: '.xlsx, .xlsm, .xls, .xlsb, .ods, .csv. Several files are merged into one.',
  recent: 'Opened lately',
  recentWhat:
    'The browser of this machine keeps names and places of files, nothing of what is in them.',
  recentOpened: (day, time) => `Opened at ${time}, ${day}`,
  recentSaved: (day, time) => `Saved at ${time}, ${day}`,
  recentGone: (name) => `“${name}” is no longer on disk.`,
  recentGoneFix: 'It was deleted, renamed or moved: press “Open a workbook” to choose it again.',
  recentRefused: (name) => `The browser may not read “${name}”.`,
  recentRefusedFix: 'Press its name again and allow it, or press “Open a workbook”.',
  forgetRecent: 'Clear this list',
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
