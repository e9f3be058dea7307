/** Words of the list of duplicates. */
import type { Said } from '../domain/language';
import type { Shape } from './pane';

export const duplicateWords = {
  none: (people: number): string => `Không thấy ai bị ghi trùng trong ${people} dòng.`,
  noList: 'Không có danh sách người hay hộ nào trong sổ.',
  compared: (people: number): string => `Đã so ${people} dòng.`,
  columns: ['Mức', 'Vì sao', 'Ô', 'Số giấy tờ', 'Thôn', 'Dự án'],
} as const;

/** The same for the pane. */
export const duplicatesIn: Said<Omit<Shape<typeof duplicateWords>, 'columns'>> = {
  vi: duplicateWords,
  en: {
    none: (people) => `Nobody is listed twice in ${people} lines.`,
    noList: 'The workbook has no list of people or households.',
    compared: (people) => `${people} lines compared.`,
  },
};
