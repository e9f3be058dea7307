/** Words of the tables that the command line prints, and of the lines around them. */
import words from './words.json';

export const shownWords = {
  ...words,
  reduced: (poor: string, poorPoints: string, nearPoor: string, nearPoorPoints: string) =>
    `Giảm trong năm: ${poor} hộ nghèo (${poorPoints} điểm %), ${nearPoor} hộ cận nghèo (${nearPoorPoints} điểm %)`,
  forecast: (day: string) => `Ước cả năm (số liệu đến ${day})`,
  money: (unit: string) => `Kinh phí (${unit})`,
  shares: (central: string, province: string, commune: string) =>
    `Cơ cấu: trung ương ${central} %, tỉnh ${province} %, xã ${commune} %`,
  ofCentral: (province: string, commune: string, local: string) =>
    `So với trung ương: tỉnh ${province} %, xã ${commune} %, địa phương ${local} %`,
  byUnit: (list: string) => `Theo đơn vị: ${list}`,
  table: (kind: string, place: string, rows: number, unit: string | null, percent: number) =>
    `${kind}: ${place}, ${rows} dòng${unit ? `, đơn vị ${unit}` : ''}, độ chắc chắn ${percent} %`,
  skipped: (rows: readonly (readonly [row: number, why: string])[], more: string) =>
    `Không tính: ${rows.map(([row, why]) => `dòng ${row} (${why})`).join(', ')}${more}`,
} as const;
