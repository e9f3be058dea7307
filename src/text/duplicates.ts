/** Words of the list of duplicates. */
export const duplicateWords = {
  none: (people: number): string => `Không thấy ai bị ghi trùng trong ${people} dòng.`,
  noList: 'Không có danh sách người hay hộ nào trong sổ.',
  compared: (people: number): string => `Đã so ${people} dòng.`,
  columns: ['Mức', 'Vì sao', 'Ô', 'Số giấy tờ', 'Thôn', 'Dự án'],
} as const;
