/** HO-006. */
import { defineRule } from '../define';
import { BLOCKS } from './households-words';

function fieldName(path: string): string {
  const [first, second] = path.split('.');
  return second
    ? `${MEASURES[second] ?? second} ${MOMENTS[first!] ?? ''}`.trim()
    : (MEASURES[first!] ?? path);
}

const MEASURES: Readonly<Record<string, string>> = {
  total: 'tổng số hộ',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  poorRate: 'tỷ lệ hộ nghèo',
  nearPoorRate: 'tỷ lệ hộ cận nghèo',
  people: 'nhân khẩu',
  poorPoints: 'điểm % hộ nghèo giảm',
  nearPoorPoints: 'điểm % hộ cận nghèo giảm',
};

const MOMENTS: Readonly<Record<string, string>> = {
  opening: 'đầu năm',
  closing: 'cuối năm',
  reduction: 'giảm trong năm',
};

export const ho006 = defineRule({
  code: 'HO-006',
  severity: 'check', // severity? // subjects?
  params: { place: 'text', what: 'text' },
  vi: {
    title: 'Hai bảng ghi một số khác nhau',
    message: (p, a) =>
      `${p.place}: ${fieldName(p.what)} ghi ${a.expected} ở một bảng và ${a.found} ở bảng khác (lệch ${a.difference}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào đúng ngày chốt số liệu: trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa hay bỏ bảng kia.',
  },
});
