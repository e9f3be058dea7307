/** Words around an open workbook: its file, its sheets. */
import type { Language } from './pane';
import { workbenchWords, type Shape, type WorkbenchWords } from './workbench';

const vi = {
  help: 'Hướng dẫn',
  reread: 'Đọc lại sổ',
  readAt: (time: string) => `Đọc từ đĩa lúc ${time}`,
  rereadSame: (time: string) => `Đã đọc lại lúc ${time}; tệp trên đĩa không đổi`,
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  notAFile: 'Sổ mới, chưa lưu ra đĩa',
  changed: (count: string) => `${count} trang chưa lưu`,
  savedOnDisk: (time: string) => `Excel vừa lưu sổ này lúc ${time}`,
  savedOnDiskUnknown: 'Sổ này vừa được lưu trên đĩa',
  unsavedTitle: (count: string) => `${count} trang chưa lưu`,
  unsavedText: (sheets: string) => `${sheets} có trong sổ đang mở nhưng chưa lưu ra đĩa.`,
  saveFirst: 'Lưu rồi mở tiếp',
  saveThenRead: 'Lưu tệp khác rồi đọc lại',
  dropUnsaved: 'Bỏ các trang ấy',
  dropTitle: (count: string) => `Bỏ ${count} trang chưa lưu?`,
  dropText: 'Sổ trở lại như lần lưu gần nhất; tệp trên đĩa không đổi.',
  cancel: 'Hủy',
  targetTitle: (name: string) => `«${name}» đã bị đổi trên đĩa`,
  targetText: (time: string) =>
    `Có người hoặc Excel đã lưu tệp này lúc ${time}. Ghi đè thì các thay đổi ấy mất.`,
  overwrite: 'Ghi đè',
  saveAs: 'Lưu tên khác',
  intoTitle: (name: string) => `Ghi vào tệp gốc «${name}»?`,
  intoText:
    'Các trang cũ giữ nguyên, chỉ thêm các trang mới. Đóng sổ này trong Excel trước khi ghi.',
  into: 'Ghi vào tệp gốc',
  goneTitle: (name: string) => `Không thấy «${name}» trên đĩa nữa`,
  goneText:
    'Tệp đã bị xóa, đổi tên hoặc chuyển chỗ. Sổ đang mở vẫn còn ở đây; lưu lại hoặc chọn tệp khác.',
  againTitle: (name: string) => `«${name}» đã bị đổi trên đĩa`,
  againText: 'Trình duyệt này chỉ đọc lại được khi anh/chị chọn lại tệp.',
  pickAgain: 'Chọn lại tệp',
  notSaved: 'Chưa lưu được tệp.',
  notSavedFix:
    'Nếu tệp đang mở trong Excel thì đóng lại rồi lưu; hoặc bấm «Lưu tên khác». Các trang vẫn còn trong sổ đang mở.',
  notAllowed: 'Trình duyệt chưa được phép ghi tệp này.',
  pane: 'Khung kiểm tra và lập biểu',
  sheets: 'Các trang của sổ',
  showSheets: 'Xem sổ',
  showPane: 'Xem khung',
  notShown: (sheet: string) =>
    `Không hiện được trang «${sheet}». Chọn trang khác ở dưới, hoặc bấm «Mở sổ khác» để mở lại tệp.`,
  grid: (sheet: string) => `Trang ${sheet}`,
  cellAt: (cell: string) => `Ô ${cell}`,
  empty: 'ô trống',
  made: 'biểu do phần mềm lập',
  cut: (rows: string) => `Chỉ hiện ${rows} dòng đầu; số liệu vẫn được đọc hết.`,
  flowsName: 'bien-dong.xlsx',
  result: 'bieu',
  sendOut: 'gui-di',
} as const;

type OwnWords = Shape<typeof vi>;
export type BenchWords = OwnWords & WorkbenchWords;

const en: OwnWords = {
  help: 'Guide',
  reread: 'Read again',
  readAt: (time) => `Read from disk at ${time}`,
  rereadSame: (time) => `Read again at ${time}; the file on disk is the same`,
  savedAt: (time) => `Saved at ${time}`,
  notAFile: 'A new workbook, not saved yet',
  changed: (count) => `${count} sheets not saved`,
  savedOnDisk: (time) => `Excel saved this workbook at ${time}`,
  savedOnDiskUnknown: 'This workbook has just been saved on disk',
  unsavedTitle: (count) => `${count} sheets are not saved`,
  unsavedText: (sheets) => `${sheets}: in the open workbook, and not saved to disk.`,
  saveFirst: 'Save and go on',
  saveThenRead: 'Save as another file, then read again',
  dropUnsaved: 'Drop these sheets',
  dropTitle: (count) => `Drop ${count} sheets that are not saved?`,
  dropText: 'The workbook becomes as it was last saved; the file on disk stays as it is.',
  cancel: 'Cancel',
  targetTitle: (name) => `«${name}» was changed on disk`,
  targetText: (time) =>
    `Somebody, or Excel, saved this file at ${time}. Overwriting it loses those changes.`,
  overwrite: 'Overwrite',
  saveAs: 'Save as',
  intoTitle: (name) => `Write into the original file «${name}»?`,
  intoText: 'The old sheets stay as they are, the new ones are added. Close it in Excel first.',
  into: 'Write into the original',
  goneTitle: (name) => `«${name}» is no longer on disk`,
  goneText:
    'The file was deleted, renamed or moved. The workbook is still open here; save it or choose another file.',
  againTitle: (name) => `«${name}» was changed on disk`,
  againText: 'This browser reads a file again only when you choose it again.',
  pickAgain: 'Choose the file again',
  notSaved: 'The file was not saved.',
  notSavedFix:
    'If it is open in Excel, close it there and save again, or press «Save as». The sheets are still in the open workbook.',
  notAllowed: 'The browser may not write this file.',
  pane: 'Checks and forms',
  sheets: 'Sheets of the workbook',
  showSheets: 'Show workbook',
  showPane: 'Show pane',
  notShown: (sheet) =>
    `The sheet «${sheet}» cannot be shown. Choose another one below, or open the file again.`,
  grid: (sheet) => `Sheet ${sheet}`,
  cellAt: (cell) => `Cell ${cell}`,
  empty: 'empty',
  made: 'made by this program',
  cut: (rows) => `Only the first ${rows} rows are shown; all are read.`,
  flowsName: 'bien-dong.xlsx',
  result: 'bieu',
  sendOut: 'gui-di',
};

/** With the words of the first page. */
export const benchWords: Readonly<Record<Language, BenchWords>> = {
  vi: { ...workbenchWords.vi, ...vi },
  en: { ...workbenchWords.en, ...en },
};
