/** Words of merging: the sheets of the merged workbook and the lines of its report. */
import { skipLabels } from '../../text/tables';
import words from './words.json';

const BASES = { actual: '', opening: ' ĐẦU NĂM', plan: ' (KẾ HOẠCH)' } as const;

export const mergeWords = {
  ...words.mergeWords,
  office: (commune: string): string => `UBND ${commune.toLocaleUpperCase('vi')}`,
  summaryName: (level: 'hamlet' | 'commune'): string =>
    level === 'hamlet' ? 'Tổng hợp thôn' : 'Tổng hợp xã',
  summaryTitle: (
    level: 'hamlet' | 'commune',
    commune: string | null,
    year: number | null,
    basis: keyof typeof BASES,
  ): string =>
    `BẢNG TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ${level === 'hamlet' ? 'THEO THÔN' : 'THEO XÃ'}${commune ? ` ${commune.toLocaleUpperCase('vi')}` : ''}${year === null ? '' : ` NĂM ${year}`}${BASES[basis]}`,
  asOf: (date: string): string => `(Số liệu đến ngày ${date})`,
  place: (level: 'hamlet' | 'commune'): string => (level === 'hamlet' ? 'Thôn' : 'Xã'),
  registerTitle: (complete: boolean, commune: string | null, year: number | null): string =>
    `DANH SÁCH ${complete ? 'HỘ DÂN CƯ' : 'HỘ NGHÈO, HỘ CẬN NGHÈO'}${commune ? ` ${commune.toLocaleUpperCase('vi')}` : ''}${year === null ? '' : ` NĂM ${year}`}`,
  filesOf: (place: string, count: number): string => `${place} (${count} tệp)`,
  skip: (why: string): string => skipLabels[why] ?? why,
  level: (level: 'hamlet' | 'commune', count: number): string =>
    level === 'hamlet' ? `Gộp ${count} thôn` : `Gộp ${count} xã`,
} as const;

/** Headers of the merged list by field; a field without a header here is not carried. */
export const registerHeaders: Readonly<Record<string, string>> = words.registerHeaders;
