/** Words of the blank workbook that an office fills in. */
import words from './words.json';

const settingNotes: Readonly<Record<string, string>> = words.settingNotes;

export const templateBookWords = {
  ...words.templateBookWords,
  issuer: (commune: string | null) => `UBND ${commune?.toLocaleUpperCase('vi') ?? 'XÃ ……'}`,
  titles: {
    guide: 'SỔ GIẢM NGHÈO CẤP XÃ',
    hamlets: (year: string) => `TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM ${year}`,
    register: (year: string) => `DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM ${year}`,
    funding: (programme: string, year: string) => `KINH PHÍ THỰC HIỆN ${programme} NĂM ${year}`,
    targets: (year: string) => `CHỈ TIÊU GIẢM NGHÈO VÀ TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM ${year}`,
    duties: (year: string) => `PHÂN CÔNG CHỦ TRÌ THỰC HIỆN CÁC NỘI DUNG NĂM ${year}`,
  },
  contentOf: (lines: string) => `Nội dung (${lines})`,
  settingNotes,
} as const;
