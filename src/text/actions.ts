/** Words of the actions: why something was not made, and what the settings sheet is called. */
import type { Subject } from '../domain/finding';
import type { Said } from '../domain/language';
import words from './actions.json';

const TABLES: Said<Readonly<Record<Subject, string>>> = words.tables;

const WHY_VI = {
  blocked: (count: number): string => `Còn ${count} lỗi phải xử lý hoặc bỏ qua có lý do.`,
  missing: (subjects: readonly Subject[]): string =>
    `Sổ chưa có ${[...new Set(subjects.map((subject) => TABLES.vi[subject]))].join(', ')}.`,
  missingSources: (sources: readonly string[]): string => `Sổ chưa có ${sources.join('; ')}.`,
  tooLong: (rows: string, most: string): string =>
    `Biểu sẽ có ${rows} dòng, nhiều hơn mức ${most} dòng mà một biểu có thể in và ký. Kiểm tra cột thôn (hoặc dân tộc, cơ quan): có lẽ mỗi dòng ghi một tên khác nhau.`,
  noIndicatorSet:
    'Chưa có bộ chỉ số thiếu hụt của kỳ này trong phần mềm; kiểm tra năm của số liệu (mã nam, ky trong «Thông số»).',
};

const WHY_EN: typeof WHY_VI = {
  blocked: (count) =>
    count === 1
      ? '1 finding has to be mended, or passed with a reason.'
      : `${count} findings have to be mended, or passed with a reason.`,
  missing: (subjects) =>
    `The workbook lacks ${[...new Set(subjects.map((subject) => TABLES.en[subject]))].join(', ')}.`,
  missingSources: (sources) => `The workbook lacks ${sources.join('; ')}.`,
  tooLong: (rows, most) =>
    `The form would have ${rows} rows, more than the ${most} that can be printed and signed. Check the column of hamlets (or ethnic groups, agencies): maybe each row has a name of its own.`,
  noIndicatorSet:
    'This program has no set of indicators for this period yet; check the year of the figures (nam, ky on «Thông số»).',
};

/** Why a Biểu was not made. */
export const whyWords: Said<typeof WHY_VI> = { vi: WHY_VI, en: WHY_EN };

export const actionWords = words.actionWords;

/** What each code of the settings sheet holds. */
export const settingLabels: Readonly<Record<string, string>> = words.settingLabels;

const CORRECTIONS: Readonly<Record<string, string>> = words.corrections;

/** "cot:…", "hoi:…": a correction of the reading rather than a setting. */
export function isCorrectionCode(code: string): boolean {
  return correctionLabel(code) !== '';
}

/** What a row that corrects the reading is about. */
export function correctionLabel(code: string): string {
  return CORRECTIONS[code.split(':')[0]!] ?? '';
}

/** The same for a person who reads English; the sheet itself has the Vietnamese ones. */
export const settingLabelsInEnglish: Readonly<Record<string, string>> =
  words.settingLabelsInEnglish;
