/** Words of the paragraphs that go into the plan, and of the document around them. */
import type { Said } from '../domain/language';
import words from './documents.json';

export interface FundingPhrases {
  readonly year: string;
  readonly total: string;
  /** "Một tỷ không trăm linh một triệu đồng" */
  readonly totalWords: string;
  readonly central: string;
  /** "vốn sự nghiệp", or both kinds with their amounts; "" when the workbook does not say. */
  readonly kinds: string;
  readonly local: string | null;
  readonly province: string | null;
  readonly commune: string | null;
  readonly other: string | null;
  /** Before the programme: "các dự án thuộc". */
  readonly items: string;
  readonly programme: string;
  /** What each programme has, where the money is of several: "… : 90 triệu đồng". */
  readonly parts: readonly string[];
}

export const documentWords = {
  ...words.documentWords,
  funding: (p: FundingPhrases) =>
    `Tổng kinh phí dự kiến thực hiện ${p.items} ${p.programme} trên địa bàn xã năm ${p.year} là: ${p.total} (${p.totalWords})` +
    `, trong đó vốn ngân sách trung ương: ${p.central}${p.kinds === '' ? '' : ` (${p.kinds})`}` +
    (p.local === null
      ? ''
      : `, vốn ngân sách địa phương ${p.local}${p.province !== null && p.commune !== null ? ` (trong đó: ngân sách tỉnh: ${p.province}, ngân sách xã: ${p.commune})` : ''}`) +
    (p.other === null ? '' : `, vốn khác: ${p.other}`) +
    (p.parts.length === 0 ? '' : `; gồm: ${p.parts.join('; ')}`) +
    '.',
  bothKinds: (investment: string, kind: string, recurrent: string) =>
    `vốn đầu tư phát triển: ${investment}, ${kind}: ${recurrent}`,
  part: (programme: string, carried: boolean, amount: string) =>
    `${programme}${carried ? ' (vốn kéo dài)' : ''}: ${amount}`,
  seeFunding: (lines: string, annex: string) => `(Cụ thể từng ${lines} theo ${annex} đính kèm).`,
  seeTargets: (annexes: string) => `(Cụ thể theo ${annexes} đính kèm).`,
  rateTarget: (what: string, rate: string, change: string) =>
    `Phấn đấu giảm tỷ lệ ${what} toàn xã còn ${rate} theo chuẩn nghèo đa chiều; trong năm ${change}.`,
  rateReached: (what: string, rate: string, change: string) =>
    `Kết quả rà soát: tỷ lệ ${what} toàn xã là ${rate} theo chuẩn nghèo đa chiều; trong năm ${change}. Sổ chưa có chỉ tiêu của năm về ${what}.`,
  /** @param fall above 0 for fewer households, below 0 for more */
  change: (what: string, fall: number, households: string) =>
    fall === 0
      ? `số ${what} không tăng, không giảm`
      : `${fall > 0 ? 'giảm' : 'tăng'} ${households.replace(/ hộ$/, '')} ${what}`,
  about: (group: string) => `Về ${group}:`,
  comparison: { ...words.documentWords.comparison } as Readonly<Record<string, string>>,
  headings: {
    targets: 'II. Mục tiêu, các chỉ tiêu',
    reach: (year: string) => `2. Các chỉ tiêu cần đạt đến cuối năm ${year}`,
    funding: 'III. Kinh phí thực hiện',
  },
  letter: {
    ...words.documentWords.letter,
    number: (number: string) => `Số: ${number}/KH-UBND`,
    place: (place: string, day: string, month: string, year: string) =>
      `${place}, ngày ${day} tháng ${month} năm ${year}`,
    subject: (programme: string, place: string, year: string) => [
      `Thực hiện ${programme}`,
      `trên địa bàn ${place} năm ${year}`,
    ],
  },
} as const;

const GAPS = {
  ...words.gaps,
  twoYears: (aimed: string, given: string) =>
    `chỉ tiêu là của năm ${aimed}, kinh phí là của năm ${given}: một văn bản không ghép số của hai năm. ` +
    'Cập nhật trang còn của năm trước, hoặc ghi «lay-so-ky-khac» là «có» để lấy cả hai.',
  notMade: (what: string, why: string) => `Chưa viết được phần ${what}: ${why}`,
};

/** What is left out of the plan's text, and why. */
export const planGaps: Said<typeof GAPS> = {
  vi: GAPS,
  en: {
    ...words.planGaps.en,
    twoYears: (aimed, given) =>
      `the targets are of ${aimed}, the funding is of ${given}: one document does not mix two years. ` +
      'Bring the older sheet up to date, or set «lay-so-ky-khac» to «có» to take both.',
    notMade: (what, why) => `The part about ${what} was not written: ${why}`,
  },
};
