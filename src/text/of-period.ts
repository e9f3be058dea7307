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

export const ofPeriodWords = {
  otherTime: (wish: Period, told: Told, own: string): string => {
    const time = told.day ? `đến ngày ${dayText(told.day)}` : `của năm ${told.year}`;
    return (
      `Số liệu ở trang «${told.sheet}» là ${time}, không phải của ${periodText(wish)}. Lập cho kỳ ` +
      `${/^\d{4}-\d\d-\d\d$/.test(own) ? dayText(own) : own}, hoặc ghi «lay-so-ky-khac» là ` +
      '«có» để lấy số này và in đúng thời điểm của nó.'
    );
  },
};
