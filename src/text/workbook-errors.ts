/** One sentence, and what to do, for each way in which a workbook cannot be read or written. */
import words from './workbook-errors.json';

export interface ErrorWords {
  readonly message: string;
  readonly fix: string;
}

const AGAIN =
  'Mở sổ bằng Excel (hoặc LibreOffice), chọn Lưu thành (Save As) kiểu «Excel Workbook (.xlsx)», rồi làm lại với tệp mới.';

export const workbookErrors = {
  ...words,
  'old-xls': { message: 'Đây là sổ kiểu cũ .xls, chỗ này không đọc được.', fix: AGAIN },
  xlsb: { message: 'Đây là sổ nhị phân .xlsb, chỗ này không đọc được.', fix: AGAIN },
  ods: {
    message: 'Đây là sổ .ods của LibreOffice / OpenOffice, chỗ này không đọc được.',
    fix: AGAIN,
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;

/** The words of a code that came as plain text; undefined for one that nobody worded. */
export function wordsOfError(code: string): ErrorWords | undefined {
  return new Map<string, ErrorWords>(Object.entries(workbookErrors)).get(code);
}
