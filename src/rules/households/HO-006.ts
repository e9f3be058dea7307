/** Two tables that give one figure of households differently. */
import { BLOCKS, BLOCKS_EN } from '../blocks';
import { defineRule } from '../define';

type Names = Readonly<Record<string, string>>;

const MEASURES: Names = {
  total: 'tổng số hộ',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  poorRate: 'tỷ lệ hộ nghèo',
  nearPoorRate: 'tỷ lệ hộ cận nghèo',
  people: 'nhân khẩu',
  poorPoints: 'điểm % hộ nghèo giảm',
  nearPoorPoints: 'điểm % hộ cận nghèo giảm',
};
const MEASURES_EN: Names = {
  total: 'all households',
  poor: 'poor households',
  nearPoor: 'near-poor households',
  poorRate: 'rate of poor households',
  nearPoorRate: 'rate of near-poor households',
  people: 'people',
  poorPoints: 'fall of the poor in points of percent',
  nearPoorPoints: 'fall of the near-poor in points of percent',
};

const MOMENTS: Names = { opening: 'đầu năm', closing: 'cuối năm', reduction: 'giảm trong năm' };
const MOMENTS_EN: Names = {
  opening: '(start of the year)',
  closing: '(end of the year)',
  reduction: '(fall in the year)',
};

function fieldName(path: string, measures: Names, moments: Names): string {
  const [first = '', second] = path.split('.');
  return second
    ? `${measures[second] ?? second} ${moments[first] ?? ''}`.trim()
    : (measures[first] ?? path);
}

export const twoHouseholdFigures = defineRule({
  code: 'HO-006',
  severity: 'stop',
  params: { place: 'text', what: 'text' },
  vi: {
    title: 'Hai bảng ghi một số khác nhau',
    message: (p, a) =>
      `${p.place}: ${fieldName(p.what, MEASURES, MOMENTS)} ghi ${a.expected} ở một bảng và ${a.found} ở bảng khác (lệch ${a.difference}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào đúng ngày chốt số liệu: trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa hay bỏ bảng kia.',
  },
  en: {
    title: 'Two tables with different figures of one thing',
    message: (p, a) =>
      `${p.place}: ${fieldName(p.what, MEASURES_EN, MOMENTS_EN)} is ${a.expected} in one table and ${a.found} in another (difference ${a.difference}).`,
    effect: BLOCKS_EN,
    fix: 'See which table is right for the day of the figures: answer the question in the part Kiểm tra of the pane, or correct or remove the other table.',
  },
});
