/** Papers beside the Biểu, in the pane. What stands in a paper is Vietnamese in every language. */
import type { Language } from '../domain/language';
import type { Shape } from './pane';
import words from './papers.json';

const vi = {
  ...words.vi,
  period: (period: string) => `Kỳ của báo cáo theo kỳ đã chọn ở «Biểu»: ${period}.`,
  saved: (name: string) => `Đã lưu ${name}.`,
  handedOut: (name: string) =>
    `Đã đưa ${name} vào thư mục Tải về. Excel trên máy này có thể chặn mà không báo: không thấy tệp thì bấm «Chép nội dung».`,
  equal: (count: string) => `${count} số khớp.`,
  differ: (count: string) => `${count} số khác hoặc chỉ một bên có:`,
  onlyHere: (part: string, names: string) => `Chỉ có ở sổ này (${part}): ${names}`,
  onlyThere: (part: string, names: string) => `Chỉ có ở tệp kia (${part}): ${names}`,
} as const;

export type PaperWords = Shape<typeof vi>;

const en: PaperWords = {
  ...words.en,
  period: (period) => `The report is of the period chosen under Forms: ${period}.`,
  saved: (name) => `Saved ${name}.`,
  handedOut: (name) =>
    `${name} was handed to the folder of downloads. Excel on this machine may refuse it without a word: if it is not there, press “Copy the text”.`,
  equal: (count) => `${count} figures agree.`,
  differ: (count) => `${count} figures differ or stand on one side alone:`,
  onlyHere: (part, names) => `Only here (${part}): «${names}»`,
  onlyThere: (part, names) => `Only there (${part}): «${names}»`,
};

export const papersWords: Readonly<Record<Language, PaperWords>> = { vi, en };
