/** What is asked about a province's own form, and the choices. */
import type { Said } from '../domain/language';
import words from './form-questions.json';

const QUESTIONS_VI = {
  open: (header: string) =>
    `Cột «${header}» của mẫu chưa nói đủ: số của hộ nghèo, hộ cận nghèo hay tất cả, tính trên tổng nào. Cột này hỏi số gì?`,
  column: (header: string, words: string) =>
    words === ''
      ? `Các tiêu đề của cột «${header}» nói trái nhau. Cột này hỏi số gì?`
      : `Cột «${header}» của mẫu hỏi số gì? Chưa hiểu chữ «${words}».`,
  title: (sheet: string, words: string) =>
    `Tên biểu ở trang «${sheet}» còn nói «${words}». Các ô hỏi số của tất cả các hộ (toàn bộ kinh phí) hay chỉ một phần?`,
  room: (sheet: string) =>
    `Các dòng trống ở trang «${sheet}» của mẫu dành cho thôn, dự án, chỉ tiêu hay dân tộc?`,
  commune: (sheet: string, name: string) =>
    `Đầu trang «${sheet}» của mẫu ghi «${name}», không phải xã của sổ này. Vẫn điền số của sổ vào mẫu?`,
  day: (sheet: string, days: string) =>
    `Mẫu ở trang «${sheet}» ghi «${days}», sổ không có số riêng như vậy. Vẫn điền số cuối năm của sổ?`,
  bare: (sheet: string, words: string) =>
    `Ở trang «${sheet}», tên biểu hoặc đơn vị tính ghi «${words}» mà các cột không nói. Các cột ấy hỏi số hộ, số khẩu hay tỷ lệ?`,
  row: (sheet: string) => `Dòng này ở trang «${sheet}» của mẫu là của thôn, dự án hay nhóm nào?`,
  unit: (sheet: string) => `Mẫu ở trang «${sheet}» tính tiền theo đơn vị nào?`,
};

const QUESTIONS_EN: typeof QUESTIONS_VI = {
  open: (header) =>
    `Column «${header}» of the form does not say enough: poor, near-poor or all households, and of which total. What does it ask for?`,
  column: (header, words) =>
    words === ''
      ? `The headers of column «${header}» contradict each other. What does it ask for?`
      : `What does column «${header}» of the form ask for? «${words}» is not understood.`,
  title: (sheet, words) =>
    `The title on sheet «${sheet}» also says «${words}». Do the cells ask for all households (all funding) or a part?`,
  room: (sheet) =>
    `Are the empty rows on sheet «${sheet}» of the form for hamlets, projects, targets or ethnic groups?`,
  commune: (sheet, name) =>
    `Sheet «${sheet}» of the form is headed «${name}», which is not the commune of this workbook. Fill it in all the same?`,
  day: (sheet, days) =>
    `Sheet «${sheet}» of the form says «${days}», and the workbook has no figures of that time. Fill in those of the end of the year?`,
  bare: (sheet, words) =>
    `On sheet «${sheet}» the title or the unit says «${words}» and the columns do not. Do they ask for households, people or a rate?`,
  row: (sheet) => `Which hamlet, project or group is this row on sheet «${sheet}» of the form for?`,
  unit: (sheet) => `In which unit of money is the form on sheet «${sheet}»?`,
};

export const formQuestions: Said<typeof QUESTIONS_VI> = { vi: QUESTIONS_VI, en: QUESTIONS_EN };

export const formChoices: Said<Readonly<Record<string, string>>> = words;
