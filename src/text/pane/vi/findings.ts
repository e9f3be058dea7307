/** The list of findings, in Vietnamese. */
import { guideWords } from '../../guide';
import words from './findings.json';

export const findings = {
  findings: {
    ...words.findings,
    topics: guideWords.groups,
    ofCell: (place: string) => `Chỉ những phát hiện ở ${place}.`,
    places: (count: string) => `${count} chỗ`,
    passedBecause: (reason: string) => `Đã bỏ qua, lý do: ${reason}`,
    more: (count: string) => `Xem thêm ${count}`,
    nth: (at: string, of: string) => `${at} / ${of}`,
    mend: (count: string) => `${count} lỗi phải sửa`,
    see: (count: string) => `Không có lỗi, ${count} điểm nên xem`,
    blocks: (forms: string) => `Đang chặn ${forms}.`,
    explainCode: (code: string) => `Giải thích mã ${code}`,
  },
} as const;
