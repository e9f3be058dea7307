/**
 * Words of the pane about a province's own form; they come with the part of the pane that shows it.
 */
import words from './pane-fill.json';

const vi = {
  ...words.vi,
  form: (sheet: string) => `Mẫu ở trang «${sheet}»`,
  willFill: (count: string) => `Sẽ điền ${count} ô`,
  added: (count: string) => `Thêm ${count} dòng cho đủ thôn, dự án.`,
  blank: (count: string) => `Để trống ${count} ô`,
  more: (count: string) => `và ${count} ô nữa`,
  questions: (count: string) => `${count} câu hỏi về mẫu`,
  filledSheet: (sheet: string) => `Đã điền trang «${sheet}». Không trang nào khác bị sửa.`,
  filledFile: (name: string) => `Đã điền mẫu «${name}». Sổ đang mở không đổi.`,
  fileName: (name: string) => `${name.replace(/\.[^.]*$/, '')}-da-dien`,
  agree: (agree: string, differ: string) => `${agree} ô khớp với sổ, ${differ} ô khác số trong sổ.`,
  notCompared: (count: string) => `${count} ô không so được`,
  updated: (changed: string, touched: string) =>
    `Mẫu đã điền từ trước: ${changed} ô có số mới, ${touched} ô bạn đã sửa được giữ nguyên`,
  oldOnes: (count: string) => `, ${count} ô còn số điền lần trước`,
  hadFigures: (touched: string) =>
    `Mẫu có sẵn số ở ${touched} ô mà sổ có số khác hoặc không có số; không rõ ai ghi`,
  take: (cell: string) => `Lấy số của sổ ở ô ${cell}`,
  households: (count: string) => `Ghi ${count} hộ vào danh sách: mẫu sẽ có thông tin cá nhân.`,
  keptForm: (name: string) => `Điền mẫu «${name}»`,
  formKept: (name: string) => `Mẫu trống «${name}» được giữ ở trang «Thông số».`,
  formOther: (name: string) =>
    `Đơn vị đang giữ một mẫu khác cùng tên «${name}». Thay bằng mẫu vừa điền?`,
};

const en: typeof vi = {
  ...words.en,
  form: (sheet) => `Form on sheet “${sheet}”`,
  willFill: (count) => `${count} cells will be filled in`,
  added: (count) => `${count} rows are put in for hamlets or projects.`,
  blank: (count) => `${count} cells stay blank`,
  more: (count) => `and ${count} more cells`,
  questions: (count) => `${count} questions about the form`,
  filledSheet: (sheet) => `Sheet “${sheet}” is filled in. No other sheet was changed.`,
  filledFile: (name) => `“${name}” is filled in. The open workbook did not change.`,
  fileName: (name) => `${name.replace(/\.[^.]*$/, '')}-da-dien`,
  agree: (agree, differ) => `${agree} cells agree with the workbook, ${differ} differ from it.`,
  notCompared: (count) => `${count} cells could not be compared`,
  updated: (changed, touched) =>
    `Filled in before: ${changed} cells have a new figure, ${touched} that you changed stay`,
  oldOnes: (count) => `, ${count} still hold the figure of last time`,
  hadFigures: (touched) =>
    `${touched} cells hold a figure that is not the workbook's; nobody knows whose`,
  take: (cell) => `Take the workbook's figure in ${cell}`,
  households: (count) => `${count} households go into the list: the form will name persons.`,
  keptForm: (name) => `Fill in “${name}”`,
  formKept: (name) => `The blank form “${name}” is kept on the sheet «Thông số».`,
  formOther: (name) => `The office keeps another form called “${name}”. Put this one in its place?`,
};

export const paneFillWords = { vi, en };
export type PaneFillWords = typeof vi;
