/** Why a form is withheld whose tables tell of another time than the period that was asked for. */
import type { Said } from '../domain/language';
import type { Period } from '../domain/period';
import { isoToVietnamese } from '../domain/serial-dates';

function periodText(period: Period): string {
  if (period.kind === 'day') return `kỳ đến ngày ${isoToVietnamese(period.end)}`;
  return period.kind === 'half' ? `6 tháng đầu năm ${period.year}` : `năm ${period.year}`;
}

interface Told {
  readonly sheet: string;
  readonly year: number;
  readonly day: string | null;
}

const timeText = ({ day, year }: Told): string =>
  day ? `đến ngày ${isoToVietnamese(day)}` : `của năm ${year}`;

const VIETNAMESE = {
  otherYear: (own: string, year: string): string =>
    `Số liệu trong sổ là của kỳ ${own}, không phải của năm ${year}. Lập báo cáo cho kỳ ${own}.`,
  twoYears: (one: Told, other: Told): string =>
    `Số liệu ở trang «${one.sheet}» là ${timeText(one)}, ở trang «${other.sheet}» là ` +
    `${timeText(other)}: một biểu không ghép số của hai năm. Cập nhật trang còn của năm trước, ` +
    'hoặc ghi «lay-so-ky-khac» là «có» để lấy cả hai.',
  otherTime: (wish: Period, told: Told, own: string): string =>
    `Số liệu ở trang «${told.sheet}» là ${timeText(told)}, không phải của ${periodText(wish)}. ` +
    `Lập cho kỳ ${/^\d{4}-\d\d-\d\d$/.test(own) ? isoToVietnamese(own) : own}, hoặc ghi ` +
    '«lay-so-ky-khac» là «có» để lấy số này và in đúng thời điểm của nó.',
};

function periodInEnglish({ kind, year, end }: Period): string {
  if (kind === 'day') return `the period up to ${isoToVietnamese(end)}`;
  return kind === 'half' ? `the first half of ${year}` : `the year ${year}`;
}

const timeInEnglish = ({ day, year }: Told): string =>
  day ? `of ${isoToVietnamese(day)}` : `of the year ${year}`;

const ENGLISH: typeof VIETNAMESE = {
  otherYear: (own, year) =>
    `The figures of the workbook are of the period ${own}, not of ${year}. Make the report for ${own}.`,
  twoYears: (one, other) =>
    `The figures on sheet «${one.sheet}» are ${timeInEnglish(one)}, those on sheet «${other.sheet}» ` +
    `${timeInEnglish(other)}: a form does not mix two years. Bring the older sheet up to date, ` +
    'or set «lay-so-ky-khac» to «có» to take both.',
  otherTime: (wish, told, own) =>
    `The figures on sheet «${told.sheet}» are ${timeInEnglish(told)}, not of ${periodInEnglish(wish)}. ` +
    `Make the form for ${/^\d{4}-\d\d-\d\d$/.test(own) ? isoToVietnamese(own) : own}, or set ` +
    '«lay-so-ky-khac» to «có» to take them and print the time that they are of.',
};

export const ofPeriodWords: Said<typeof VIETNAMESE> = { vi: VIETNAMESE, en: ENGLISH };
