/** Words of the workbench. */
import type { Language } from './pane';

const vi = {
  title: 'Bàn làm việc Giảm nghèo',
  open: 'Mở sổ khác',
  openFirst: 'Mở sổ',
  openText: 'Sổ được đọc ngay trên máy này, không gửi đi đâu. Tệp gốc không bị ghi đè.',
  drop: 'Kéo thả tệp sổ (.xlsx, .xls, .xlsb, .ods, .csv) vào đây, hoặc bấm nút dưới.',
  dropNow: 'Thả tệp vào đây',
  example: 'Xem ví dụ',
  exampleText: 'Mở sổ ví dụ với số liệu minh họa.',
  starter: 'Tạo sổ mẫu',
  starterText: 'Sổ mới với các bảng trống đúng tiêu đề; tải về để điền.',
  download: 'Tải sổ về',
  changed: 'có trang mới chưa tải về',
  pane: 'Khung kiểm tra và lập biểu',
  sheets: 'Các trang của sổ',
  showSheets: 'Xem sổ',
  showPane: 'Xem khung',
  notOpened: 'Chưa mở được tệp.',
  notOpenedFix: 'Chọn lại tệp; nếu vẫn lỗi, tải lại trang này (F5) rồi mở lại.',
  notShown: (sheet: string) =>
    `Không hiện được trang «${sheet}». Chọn trang khác ở dưới, hoặc bấm «Mở sổ khác» để mở lại tệp.`,
  grid: (sheet: string) => `Trang ${sheet}`,
  cellAt: (cell: string) => `Ô ${cell}`,
  empty: 'ô trống',
  formula: 'Công thức',
  made: 'biểu do phần mềm lập',
  cut: (rows: string) => `Chỉ hiện ${rows} dòng đầu; số liệu vẫn được đọc hết.`,
  opening: 'Đang mở sổ…',
  many: 'Chọn một tệp thôi.',
  readOnly: 'Bàn làm việc chỉ xem; sửa số trong Excel hoặc LibreOffice rồi mở lại.',
  stop: 'Dừng mở',
  openedAgain: 'Sổ đang mở đã được đọc lại từ tệp gốc; biểu đã lập mà chưa tải về thì lập lại.',
  offline: 'Dùng được khi không có mạng',
  exampleName: 'so-mau.xlsx',
  starterName: 'so-moi.xlsx',
  mergedName: 'so-gop.xlsx',
  flowsName: 'bien-dong.xlsx',
  result: 'bieu',
  sendOut: 'gui-di',
} as const;

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};
export type WorkbenchWords = Shape<typeof vi>;

const en: WorkbenchWords = {
  title: 'Poverty reduction workbench',
  open: 'Open another',
  openFirst: 'Open a workbook',
  openText:
    'The workbook is read on this machine and sent nowhere. The original file is not overwritten.',
  drop: 'Drop a workbook (.xlsx, .xls, .xlsb, .ods, .csv) here, or press the button.',
  dropNow: 'Drop the file here',
  example: 'See an example',
  exampleText: 'Opens the example workbook with illustrative figures.',
  starter: 'Make a template',
  starterText: 'A new workbook with empty tables; download it and fill it in.',
  download: 'Download workbook',
  changed: 'has new sheets that are not downloaded',
  pane: 'Checks and forms',
  sheets: 'Sheets of the workbook',
  showSheets: 'Show workbook',
  showPane: 'Show pane',
  notOpened: 'The file was not opened.',
  notOpenedFix: 'Choose it again; if that fails, reload this page (F5) and open it once more.',
  notShown: (sheet) =>
    `The sheet «${sheet}» cannot be shown. Choose another one below, or open the file again.`,
  grid: (sheet) => `Sheet ${sheet}`,
  cellAt: (cell) => `Cell ${cell}`,
  empty: 'empty',
  formula: 'Formula',
  made: 'made by this program',
  cut: (rows) => `Only the first ${rows} rows are shown; all are read.`,
  opening: 'Opening the workbook…',
  many: 'Choose one file.',
  readOnly:
    'The workbench only shows; change figures in Excel or LibreOffice and open the file again.',
  stop: 'Stop opening',
  openedAgain:
    'The open workbook was read again from its file; make forms that were not downloaded once more.',
  offline: 'Works without a network',
  exampleName: 'so-mau.xlsx',
  starterName: 'so-moi.xlsx',
  mergedName: 'so-gop.xlsx',
  flowsName: 'bien-dong.xlsx',
  result: 'bieu',
  sendOut: 'gui-di',
};

export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = { vi, en };
