/** Papers beside the Biểu, in the pane. What stands in a paper is Vietnamese in every language. */
import type { Language } from '../domain/language';
import type { Shape } from './pane';

const vi = {
  letters: 'Văn bản (.docx)',
  lettersText: 'Theo thể thức Nghị định 30/2020, số lấy từ sổ này.',
  plan: 'Phần kế hoạch',
  report: 'Báo cáo',
  period: (period: string) => `Kỳ của báo cáo theo kỳ đã chọn ở «Biểu»: ${period}.`,
  nothing: 'Sổ chưa có số để viết văn bản này.',
  left: 'Chưa viết được:',
  saved: (name: string) => `Đã lưu ${name}.`,
  handedOut: (name: string) =>
    `Đã đưa ${name} vào thư mục Tải về. Excel trên máy này có thể chặn mà không báo: không thấy tệp thì bấm «Chép nội dung».`,
  copy: 'Chép nội dung',
  copied: 'Đã chép.',
  notCopied: 'Máy không cho chép: chọn chữ dưới đây rồi nhấn Ctrl+C.',
  calendar: 'Lịch thời hạn (.ics)',
  calendarText: 'Mở bằng lịch của máy hoặc điện thoại.',
  text: 'Đối chiếu văn bản với sổ',
  textText: 'Chọn kế hoạch hoặc báo cáo (.docx, .txt); từng số được so với sổ này.',
  book: 'So với sổ khác',
  bookText: 'Chọn sổ của kỳ trước hoặc của người khác.',
  choose: 'Chọn tệp',
  equal: (count: string) => `${count} số khớp.`,
  differ: (count: string) => `${count} số khác hoặc chỉ một bên có:`,
  here: 'Sổ này',
  there: 'Tệp kia',
  name: 'Số liệu',
  onlyHere: (part: string, names: string) => `Chỉ có ở sổ này (${part}): ${names}`,
  onlyThere: (part: string, names: string) => `Chỉ có ở tệp kia (${part}): ${names}`,
} as const;

export type PaperWords = Shape<typeof vi>;

const en: PaperWords = {
  letters: 'Documents (.docx)',
  lettersText: 'In the layout of Decree 30/2020, with the figures of this workbook.',
  plan: 'Part of the plan',
  report: 'Report',
  period: (period) => `The report is of the period chosen under Forms: ${period}.`,
  nothing: 'The workbook has no figures for this document.',
  left: 'Not written:',
  saved: (name) => `Saved ${name}.`,
  handedOut: (name) =>
    `${name} was handed to the folder of downloads. Excel on this machine may refuse it without a word: if it is not there, press “Copy the text”.`,
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here: select the text below and press Ctrl+C.',
  calendar: 'Calendar of deadlines (.ics)',
  calendarText: 'Opens in the calendar of this machine or a phone.',
  text: 'Compare a text with the workbook',
  textText: 'Choose a plan or report (.docx, .txt); each figure is compared.',
  book: 'Compare with another workbook',
  bookText: 'Choose one of an earlier period, or of somebody else.',
  choose: 'Choose a file',
  equal: (count) => `${count} figures agree.`,
  differ: (count) => `${count} figures differ or stand on one side alone:`,
  here: 'Here',
  there: 'There',
  name: 'Figure',
  onlyHere: (part, names) => `Only here (${part}): «${names}»`,
  onlyThere: (part, names) => `Only there (${part}): «${names}»`,
};

export const papersWords: Readonly<Record<Language, PaperWords>> = { vi, en };
