/** What is said when Biểu are brought up to date. */
import type { Said } from '../domain/language';
import type { Shape } from './pane';
import words from './regenerate.json';

export const regenerateWords = {
  ...words.regenerateWords,
  nothing: (sheet: string) => `«${sheet}»: không có thay đổi nào cần ghi.`,
  cells: (sheet: string, count: number) => `«${sheet}»: cập nhật ${count} ô.`,
  whole: (sheet: string) =>
    `«${sheet}»: số dòng đã khác nên lập lại cả biểu; trên biểu không có chỗ nào sửa tay.`,
  rows: (sheet: string) =>
    `«${sheet}»: số dòng đã khác nên lập lại cả biểu; chỗ bạn sửa và ghi thêm được chuyển theo đúng dòng của nó (màu, chú thích và độ rộng cột riêng của bạn thì không).`,
  beside: (sheet: string) =>
    `«${sheet}»: số dòng đã khác và bạn đã sửa trên biểu, nên biểu mới được ghi thành trang bên cạnh; trang cũ giữ nguyên.`,
  besideList: (sheet: string) =>
    `«${sheet}»: danh sách hộ không được ghi nhớ vì là thông tin cá nhân, nên bản mới được ghi thành trang bên cạnh; trang cũ giữ nguyên.`,
  changed: (cell: string, from: string, to: string) => `  ${cell}: ${from} → ${to}`,
  kept: (cell: string, from: string, now: string, source: string) =>
    `  ${cell}: bạn sửa ${from} → ${now}; nguồn vẫn là ${source}. Giữ ${now}.`,
  conflict: (cell: string, from: string, now: string, source: string, taken: string) =>
    `  ${cell}: bạn sửa ${from} → ${now}; nguồn nay là ${source}. Giữ ${now} hay lấy ${source}: đã ${taken}.`,
  left: (cell: string, now: string) =>
    `  ${cell}: giữ ${now} của lần điền trước; lần này không có số để so:`,
  unknownBefore: (cell: string, now: string, source: string, taken: string) =>
    `  ${cell}: trên biểu là ${now}, nguồn nay là ${source}; chưa rõ ai ghi. Đã ${taken}.`,
  keep: (value: string) => `giữ ${value}`,
  take: (value: string) => `lấy ${value}`,
  takeHint: (place: string) => `  Muốn lấy số của nguồn: thêm --lay-moi "${place}".`,
  added: (count: number) => `  ${count} ô bạn ghi thêm được giữ nguyên.`,
  notesLeft: (count: number) =>
    `  Bảng không còn chỗ cho ${count} ghi chú mới; cần thì chép vào dưới bảng:`,
  noteLeft: (note: string) => `    ${note}`,
  notMade: (sheet: string, why: string) => `«${sheet}»: giữ nguyên, chưa lập lại được. ${why}`,
  unused: (place: string) => `--lay-moi «${place}»: ô này không có gì để lấy.`,
} as const;

type Told = Pick<
  Shape<typeof regenerateWords>,
  | 'nothing'
  | 'cells'
  | 'whole'
  | 'rows'
  | 'beside'
  | 'forgotten'
  | 'kept'
  | 'added'
  | 'notesLeft'
  | 'notMade'
  | 'blank'
>;

/** The same for the pane. */
export const updateWords: Said<Told> = {
  vi: regenerateWords,
  en: {
    ...words.updateWords.en,
    nothing: (sheet) => `«${sheet}»: nothing to write.`,
    cells: (sheet, count) => `«${sheet}»: ${count} cells brought up to date.`,
    whole: (sheet) =>
      `«${sheet}»: it has other rows now, so the whole form is made again; nothing on it was changed by hand.`,
    rows: (sheet) =>
      `«${sheet}»: it has other rows now, so the whole form is made again; what you changed and added goes with its row (your own colours, comments and widths do not).`,
    beside: (sheet) =>
      `«${sheet}»: it has other rows now and you have changed it, so the new form is written as a sheet beside it; the old one stays.`,
    kept: (cell, from, now, source) =>
      `  ${cell}: you changed ${from} → ${now}; the source still says ${source}. ${now} is kept.`,
    added: (count) => `  ${count} cells that you added are kept.`,
    notesLeft: (count) =>
      `  The table has no room for ${count} new notes; copy them below it if they are needed:`,
    notMade: (sheet, why) => `«${sheet}»: left as it is, it could not be made again. ${why}`,
  },
};
