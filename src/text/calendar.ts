/** Words of the calendar of reports and deadlines. */
import type { DeadlineId } from '../regulations';

export type CalendarId = keyof typeof calendarWords.who | DeadlineId;

const day = (iso: string): string => iso.split('-').reverse().join('/');

export const calendarWords = {
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
  who: {
    'plan.start': 'các phòng, ban, đơn vị được giao',
    'plan.half-year-report': 'các đơn vị gửi Phòng Kinh tế',
    'plan.year-report': 'các đơn vị gửi Phòng Kinh tế',
    'plan.province-report': 'UBND xã',
    'programme.carry-over': 'UBND xã và các đơn vị được giao vốn',
    'review.monthly-report': 'Chủ tịch UBND xã',
    'review.yearly-start': 'UBND xã',
    'review.yearly-end': 'UBND xã',
    'review.yearly-preliminary': 'Sở',
    'review.yearly-official': 'Chủ tịch UBND tỉnh',
  },
  ownDay: 'Ngày do tỉnh quy định, đơn vị ghi ở «Thông số» (han-tinh)',
  heading: (year: number, today: string) =>
    `Lịch báo cáo và thời hạn năm ${year} (tính đến ngày ${day(today)})`,
  columns: ['Ngày', 'Việc', 'Đơn vị', 'Còn lại', 'Căn cứ'],
  left: (days: number) => `còn ${days} ngày làm việc`,
  late: (days: number) => `quá hạn ${days} ngày làm việc`,
  lateUnknown: 'đã qua',
  past: 'đã qua',
  today: 'hôm nay',
  undated: 'chưa có ngày',
  unconfirmed: 'chưa đối chiếu',
  arrow: '→ ngày ghi trong quy định là ngày nghỉ; thời hạn kết thúc vào ngày làm việc kế tiếp.',
  duties: 'Phân công',
  dutyColumns: ['Nội dung được giao', 'Chủ trì', 'Phối hợp'],
  nobody: '(chưa giao)',
  day,
  moved: (iso: string) =>
    `Ngày này là ngày nghỉ: thời hạn kết thúc vào ngày làm việc kế tiếp, ${day(iso)}.`,
  calendarName: (year: number, commune: string | null) =>
    `Thời hạn giảm nghèo ${year}${commune === null ? '' : ` – ${commune}`}`,
  eventText: (who: string, document: string) => `Đơn vị: ${who}. Căn cứ: ${document}.`,
} as const;
