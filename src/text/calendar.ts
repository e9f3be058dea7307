/** Words of the calendar of reports and deadlines. */
import type { Language } from '../domain/language';
import { isoToVietnamese } from '../domain/serial-dates';
import type { DeadlineId } from '../regulations';
import words from './calendar.json';

export type CalendarId = keyof typeof calendarWords.who | DeadlineId;

export const calendarWords = {
  ...words.calendarWords,
  titles: {
    'plan.start': (days: number) =>
      `Tổ chức triển khai Kế hoạch (trong ${days} ngày làm việc từ ngày phê duyệt)`,
    'plan.half-year-report': (year: number) =>
      `Báo cáo 6 tháng đầu năm ${year}: kết quả thực hiện và sử dụng vốn`,
    'plan.year-report': (year: number) => `Báo cáo năm ${year}: kết quả thực hiện và sử dụng vốn`,
    'plan.province-report': (year: number) => `Xã báo cáo kết quả rà soát năm ${year} về tỉnh`,
    'programme.carry-over': (programme: string) => `Ngày cuối giải ngân vốn kéo dài: ${programme}`,
    'review.monthly-report': (month: number) =>
      `Báo cáo kết quả rà soát thường xuyên, tháng ${month}`,
    'review.yearly-start': (year: number) =>
      `Bắt đầu rà soát định kỳ hộ nghèo, hộ cận nghèo năm ${year}`,
    'review.yearly-end': (year: number) => `Hết thời gian rà soát định kỳ năm ${year}`,
    'review.yearly-preliminary': (year: number) =>
      `Báo cáo sơ bộ kết quả rà soát năm ${year} (cấp tỉnh gửi Bộ)`,
    'review.yearly-official': (year: number) =>
      `Báo cáo chính thức kết quả rà soát năm ${year} (cấp tỉnh gửi Bộ)`,
  },
  heading: (year: number, today: string) =>
    `Lịch báo cáo và thời hạn năm ${year} (tính đến ngày ${isoToVietnamese(today)})`,
  left: (days: number) => `còn ${days} ngày làm việc`,
  late: (days: number) => `quá hạn ${days} ngày làm việc`,
  day: isoToVietnamese,
  moved: (iso: string) =>
    `Ngày này là ngày nghỉ: thời hạn kết thúc vào ngày làm việc kế tiếp, ${isoToVietnamese(iso)}.`,
  calendarName: (year: number, commune: string | null) =>
    `Thời hạn giảm nghèo ${year}${commune === null ? '' : ` – ${commune}`}`,
  eventText: (who: string, document: string) => `Đơn vị: ${who}. Căn cứ: ${document}.`,
} as const;

/** What a deadline asks for, by what its title names: a number, or a programme. */
const ENGLISH_TITLES: Readonly<Record<CalendarId, (about: string) => string>> = {
  'plan.start': (days) =>
    `Start the work of the plan (within ${days} working days of its approval)`,
  'plan.half-year-report': (year) => `Report of the first half of ${year}: results and funding`,
  'plan.year-report': (year) => `Report of ${year}: results and funding`,
  'plan.province-report': (year) => `The commune reports the review of ${year} to the province`,
  'programme.carry-over': (programme) => `Last day to disburse what was carried over: ${programme}`,
  'review.monthly-report': (month) => `Report of the regular review, month ${month}`,
  'review.yearly-start': (year) => `The yearly review of ${year} begins`,
  'review.yearly-end': (year) => `The yearly review of ${year} ends`,
  'review.yearly-preliminary': (year) =>
    `Preliminary results of the review of ${year} (from the province to the ministry)`,
  'review.yearly-official': (year) =>
    `Official results of the review of ${year} (from the province to the ministry)`,
  'budget.reconciliation': (year) =>
    `Reconcile the balances and advances of ${year} with the treasury`,
  'budget.advances': (year) => `Pay back advances of ${year} that lack their papers`,
  'budget.estimates-start': (year) => `The time to send the estimates of ${year} begins`,
  'budget.estimates-end': (year) => `The time to send the estimates of ${year} ends`,
};

const ENGLISH_WHO: Readonly<Partial<Record<CalendarId, string>>> = words.englishWho;

const SHOWN = {
  vi: calendarWords,
  en: {
    ...words.shown.en,
    left: (days: number) => `${days} working days left`,
    late: (days: number) => `${days} working days late`,
    moved: (iso: string) =>
      `This is a day off: the term ends on the next working day, ${isoToVietnamese(iso)}.`,
  },
};

/** A deadline in the language of the pane. @param item of the calendar, in Vietnamese */
export function deadlineIn(
  item: Readonly<Record<'title' | 'about' | 'who', string>> & { readonly id: CalendarId },
  language: Language,
): { readonly title: string; readonly who: string } & typeof SHOWN.en {
  if (language === 'vi') return { ...SHOWN.vi, title: item.title, who: item.who };
  return {
    ...SHOWN.en,
    title: ENGLISH_TITLES[item.id](item.about),
    who: ENGLISH_WHO[item.id] ?? 'the commune',
  };
}
