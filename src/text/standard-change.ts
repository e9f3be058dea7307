/** Words of the comparison of two poverty standards: classes, reasons, and what is missing. */
import words from './standard-change.json';

const NOT_JUDGED = 'chưa xét';

export const standardWords = {
  ...words,
  gaps: {
    area: `${NOT_JUDGED}: chưa rõ khu vực (nông thôn hay đô thị)`,
    standard: `${NOT_JUDGED}: chưa có mức chuẩn của ngày này`,
    income: `${NOT_JUDGED}: thiếu thu nhập`,
    'score-table': `${NOT_JUDGED}: thiếu thu nhập, bảng điểm của chuẩn này chưa có`,
  },
  indicators: (names: readonly string[]): string =>
    names.length === 0
      ? `${NOT_JUDGED}: chưa rõ hộ thiếu hụt những chỉ số nào`
      : names.length > 3
        ? `${NOT_JUDGED}: thiếu ${names.length} chỉ số thiếu hụt`
        : `${NOT_JUDGED}: thiếu chỉ số ${names.join(', ')}`,
  crossed: (income: string, from: string, to: string, rises: boolean): string =>
    rises
      ? `thu nhập ${income} đồng: trên chuẩn cũ ${from}, không quá chuẩn mới ${to}`
      : `thu nhập ${income} đồng: không quá chuẩn cũ ${from}, trên chuẩn mới ${to}`,
  counted: (from: string, to: string): string =>
    `thiếu hụt ${from} chỉ số theo chuẩn cũ, ${to} theo chuẩn mới`,
  same: (count: string): string => `thiếu hụt ${count} chỉ số`,
  between: (least: string, most: string): string =>
    least === most ? least : `từ ${least} đến ${most}`,
  dropped: (name: string): string => `chuẩn mới bỏ «${name}»`,
  added: (name: string): string => `chuẩn mới thêm «${name}»`,
  otherThanTyped: (typed: string): string => `sổ đang ghi «${typed}»`,
  heading: (from: string, to: string): string => `Chuẩn ngày ${from} so với chuẩn ngày ${to}`,
  missing: (what: string, count: string): string => `  ${count} hộ ${what}`,
  differ: (count: string): string =>
    `  ${count} hộ: loại ghi trong sổ khác loại tính theo chuẩn của năm ghi trong sổ (so theo loại tính được)`,
} as const;
