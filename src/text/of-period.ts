/** Why a form is withheld whose tables tell of another time than the period that was asked for. */
import type { Period } from '../domain/period';

const dayText = (day: string): string => day.split('-').reverse().join('/');

function periodText(period: Period): string {
  if (period.kind === 'day') return `kỳ đến ngày ${dayText(period.end)}`;
  return period.kind === 'half' ? `6 tháng đầu năm ${period.year}` : `năm ${period.year}`;
}

interface Told {
  readonly sheet: string;
  readonly year: number;
  readonly day: string | null;
}

const timeText = ({ day, year }: Told): string =>
  day ? `đến ngày ${dayText(day)}` : `của năm ${year}`;

export const ofPeriodWords = {
  otherYear: (own: string, year: string): string =>
    `Số liệu trong sổ là của kỳ ${own}, không phải của năm ${year}. Lập báo cáo cho kỳ ${own}.`,
  twoYears: (one: Told, other: Told): string =>
    `Số liệu ở trang «${one.sheet}» là ${timeText(one)}, ở trang «${other.sheet}» là ` +
    `${timeText(other)}: một biểu không ghép số của hai năm. Cập nhật trang còn của năm trước, ` +
    'hoặc ghi «lay-so-ky-khac» là «có» để lấy cả hai.',
  otherTime: (wish: Period, told: Told, own: string): string =>
    `Số liệu ở trang «${told.sheet}» là ${timeText(told)}, không phải của ${periodText(wish)}. ` +
    `Lập cho kỳ ${/^\d{4}-\d\d-\d\d$/.test(own) ? dayText(own) : own}, hoặc ghi ` +
    '«lay-so-ky-khac» là «có» để lấy số này và in đúng thời điểm của nó.',
};
