/** Words of the report's paragraphs, and of the document around them. */
import type { Said } from '../domain/language';
import words from './report-text.json';

/** Phrases come with their units: "258 hộ", "13,82 %"; dots where the workbook does not say. */
export interface GroupPhrases {
  /** "nghèo", "cận nghèo" */
  readonly group: string;
  readonly now: string;
  readonly nowRate: string;
}

export interface StartPhrases {
  readonly group: string;
  readonly start: string;
  readonly startRate: string;
  /** "giảm 110 hộ nghèo" */
  readonly change: string;
  readonly points: string;
}

export interface FlowPhrases {
  readonly opening: string;
  readonly left: string;
  readonly becomes: string;
  readonly crossesLine: string;
  readonly otherDecrease: string;
  readonly comesFrom: string;
  readonly relapsed: string;
  readonly newlyPoor: string;
  readonly otherIncrease: string;
  readonly closing: string;
}

export interface MoneyPhrases {
  readonly total: string;
  /** "ngân sách trung ương 871 triệu đồng" and the others that the table has. */
  readonly sources: readonly string[];
}

export interface TargetPhrases {
  readonly name: string;
  readonly target: string;
  /** "59,13 % (68/115)" */
  readonly actual: string | null;
  readonly verdict: string;
  /** "60,00 %" and "Đạt" */
  readonly forecast: string | null;
  readonly forecastVerdict: string;
}

function bySource({ sources }: MoneyPhrases): string {
  return sources.length === 0 ? '' : ` (trong đó ${sources.join(', ')})`;
}

export const reportTextWords = {
  ...words.reportTextWords,
  gap: (label: string, why: string, blocked: boolean) =>
    `…… (${blocked ? 'Chưa ghi số theo' : 'Không đủ dữ liệu để viết theo'} ${label}: ${why.charAt(0).toLocaleLowerCase('vi')}${why.slice(1)})`,
  when: (day: string | null) => (day === null ? 'đến cuối kỳ' : `đến ngày ${day}`),
  later: (day: string, end: string) =>
    `(Số liệu trong sổ tính đến ngày ${day}, sau ngày cuối của kỳ báo cáo là ${end}.)`,
  households: (
    when: string,
    place: string,
    total: string,
    people: string | null,
    coverage: string,
  ) =>
    `Tổng số hộ dân cư trên địa bàn ${place} ${when}${coverage === '' ? '' : ` (số liệu của ${coverage})`}: ${total}${people === null ? '' : `, ${people}`}.`,
  group: (when: string, p: GroupPhrases) =>
    `Hộ ${p.group}: ${when} có ${p.now} ${p.group}, tỷ lệ ${p.nowRate}`,
  start: (p: StartPhrases) =>
    `; đầu năm có ${p.start} ${p.group}, tỷ lệ ${p.startRate}; so với đầu năm ${p.change}, ${p.points}`,
  fell: (amount: string) => `giảm ${amount}`,
  rose: (amount: string) => `tăng ${amount}`,
  sameCount: (group: string) => `số hộ ${group} không tăng, không giảm`,
  aim: (group: string, clauses: readonly string[]) =>
    ` Chỉ tiêu của năm về hộ ${group}: ${clauses.join('; ')}.`,
  aimCount: (target: string, verdict: string) =>
    `giảm ${target}${verdict === '' ? '' : ` – ${verdict.toLocaleLowerCase('vi')}`}`,
  aimRate: (target: string, verdict: string) =>
    `tỷ lệ còn ${target}${verdict === '' ? '' : ` – ${verdict.toLocaleLowerCase('vi')}`}`,
  average: (count: string, share: string) =>
    `Hộ làm nông, lâm, ngư nghiệp có mức sống trung bình: ${count}, tỷ lệ ${share}.`,
  flowPoor: (p: FlowPhrases) =>
    `Hộ nghèo: đầu kỳ ${p.opening}. Trong kỳ có ${p.left} thoát nghèo (${p.becomes} trở thành hộ cận nghèo, ${p.crossesLine} vượt chuẩn cận nghèo), giảm khác ${p.otherDecrease};` +
    ` ${p.comesFrom} cận nghèo trở thành hộ nghèo, ${p.relapsed} tái nghèo, ${p.newlyPoor} nghèo phát sinh mới, tăng khác ${p.otherIncrease}. Cuối kỳ ${p.closing}.`,
  flowNear: (p: FlowPhrases) =>
    `Hộ cận nghèo: đầu kỳ ${p.opening}. Trong kỳ có ${p.crossesLine} vượt chuẩn cận nghèo, ${p.becomes} trở thành hộ nghèo, giảm khác ${p.otherDecrease};` +
    ` ${p.comesFrom} nghèo trở thành hộ cận nghèo, ${p.relapsed} tái cận nghèo, ${p.newlyPoor} cận nghèo phát sinh mới, tăng khác ${p.otherIncrease}. Cuối kỳ ${p.closing}.`,
  verdictCounts: (
    p: { all: number; above: number; met: number; missed: number; unknown: number },
    whole: boolean,
  ) =>
    `${whole ? 'Cả năm' : 'Đến kỳ báo cáo'}, trong ${p.all} chỉ tiêu có số kế hoạch: ${p.above} chỉ tiêu vượt, ${p.met} chỉ tiêu đạt, ${p.missed} chỉ tiêu chưa đạt${p.unknown === 0 ? '' : `, ${p.unknown} chỉ tiêu chưa có số liệu để đánh giá`}.`,
  target: (p: TargetPhrases) =>
    `- ${p.name}: kế hoạch ${p.target}; ${p.actual === null ? 'thực hiện …… (không đủ dữ liệu)' : `thực hiện ${p.actual}`}${p.verdict === '' ? '' : ` – ${p.verdict.toLocaleLowerCase('vi')}`}` +
    `${p.forecast === null ? '' : `; ước cả năm ${p.forecast}${p.forecastVerdict === '' ? '' : ` – ${p.forecastVerdict.toLocaleLowerCase('vi')}`}`}.`,
  outOf: (rate: string, served: string, entitled: string) => `${rate} (${served}/${entitled})`,
  detail: (text: string) => `+ ${text}`,
  leads: (
    unit: string,
    lines: readonly string[],
    money: string | null,
    programmes: readonly string[],
  ) =>
    `- ${unit} chủ trì: ${lines.join('; ')}${money === null ? '' : `; kinh phí ${money}`}` +
    `${money === null || programmes.length < 2 ? '' : `, là vốn của ${programmes.join(' và ')}`}.`,
  several: (name: string, units: string) => (units === '' ? name : `${name} (${units})`),
  listed: (name: string, lines: readonly string[]) => `- ${name}: ${lines.join('; ')}.`,
  from: (source: string, amount: string) => `${source} ${amount}`,
  moneyGiven: (year: string, p: MoneyPhrases) =>
    `Kinh phí được giao năm ${year}: ${p.total}${bySource(p)}.`,
  moneyPlanned: (year: string, p: MoneyPhrases, carried: string | null) =>
    `Kế hoạch vốn năm ${year}: ${p.total}${bySource(p)}${carried === null ? '' : `; vốn năm trước kéo dài ${carried}`}.`,
  allocated: (amount: string, share: string) => ` Đã phân bổ ${amount}, đạt ${share}.`,
  spent: (when: string, p: MoneyPhrases, share: string, remaining: string) =>
    `${when.charAt(0).toLocaleUpperCase('vi')}${when.slice(1)}, đã giải ngân ${p.total}, đạt ${share}${bySource(p)}; còn lại ${remaining}.`,
  project: (name: string, planned: string, spent: string, share: string, remaining: string) =>
    `- ${name}: kế hoạch ${planned}; đã giải ngân ${spent}, đạt ${share}; còn lại ${remaining}.`,
  within: (part: string, project: string) =>
    part.includes(project) ? part : `${part} – ${project}`,
  obstacle: (name: string, text: string) => `- ${name}: ${text.replace(/[.;\s]+$/, '')}.`,
  see: (labels: readonly string[]) => `(Cụ thể theo ${labels.join(', ')} kèm theo).`,
  letter: {
    ...words.reportTextWords.letter,
    number: (number: string) => `Số: ${number}/BC-UBND`,
    /** @param programme of which the first words close the first line */
    subject: ([programme, rest]: readonly [string, string], place: string, period: string) => [
      `Kết quả thực hiện ${programme}`,
      `${rest} ${period} trên địa bàn ${place}`.trim(),
    ],
  },
} as const;

const GAPS = {
  ...words.gaps,
  notMade: (what: string, label: string, why: string) =>
    `Chưa viết được phần ${what} (${label}): ${why}`,
};

/** What is left out of the report, and why. */
export const reportGaps: Said<typeof GAPS> = {
  vi: GAPS,
  en: {
    ...words.reportGaps.en,
    notMade: (what, label, why) => `The part about ${what} («${label}») was not written: ${why}`,
  },
};
