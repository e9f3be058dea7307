import { addWorkingDays, workingDaysBetween, type UnknownDay } from '../domain/working-days';
import { serialToIso } from '../domain/serial-dates';
import { workCalendar } from '../regulations/work-calendar';
import { argumentNames as labels, functionErrors as say } from '../text/functions';
import { day, days, daysAndSwitches } from './days';
import { noFigure, wrong } from './function-error';
import { option } from './numbers';

const MOST_DAYS = 10_000;

const calendarOf = (nghiThem: unknown, lamBu: unknown) =>
  workCalendar({ ...daysAndSwitches(nghiThem, 'nghiThem'), worked: days(lamBu, 'lamBu') });

function known(result: number | UnknownDay): number {
  if (typeof result === 'number') return result;
  return noFigure(say.noHolidays(serialToIso(result.unknown)?.slice(0, 4) ?? ''));
}

/**
 * Ngày đến hạn sau một số ngày làm việc: tính từ ngày kế tiếp, trừ Thứ Bảy, Chủ nhật, ngày lễ và
 * ngày nghỉ hoán đổi, kể cả Thứ Bảy làm bù. Ô kết quả cần định dạng ngày.
 * @customfunction HANLAMVIEC
 * @group Ngày làm việc
 * @param ngayBatDau Ngày bắt đầu, không tính ngày này
 * @param soNgay Số ngày làm việc
 * @param [nghiThem] Những ngày nghỉ thêm: một ô hoặc một vùng, hoặc mã của một lịch hoán đổi mới đề
 * xuất
 * @param [lamBu] Những ngày làm bù thêm: một ô hoặc một vùng
 * @date
 * @returns Ngày đến hạn, là số ngày của Excel
 * @example =HANLAMVIEC("20/08/2025"; 15) → 12/09/2025
 */
export function hanLamViec(
  ngayBatDau: unknown,
  soNgay: unknown,
  nghiThem?: unknown[][],
  lamBu?: unknown[][],
): number {
  const start = day(ngayBatDau, labels.start);
  const length = option(soNgay, labels.length, 0, MOST_DAYS, -1);
  if (length < 0) return wrong(say.empty(labels.length));
  return known(addWorkingDays(start, length, calendarOf(nghiThem, lamBu)));
}

/**
 * Số ngày làm việc sau ngày thứ nhất đến hết ngày thứ hai; số âm nghĩa là đã quá hạn.
 * @customfunction SONGAYLAMVIEC
 * @group Ngày làm việc
 * @param tuNgay Từ ngày, không tính ngày này
 * @param denNgay Đến hết ngày
 * @param [nghiThem] Những ngày nghỉ thêm: một ô hoặc một vùng, hoặc mã của một lịch hoán đổi mới đề
 * xuất
 * @param [lamBu] Những ngày làm bù thêm: một ô hoặc một vùng
 * @returns Số ngày
 * @example =SONGAYLAMVIEC("10/09/2025"; "12/09/2025") → 2
 * @example =SONGAYLAMVIEC("15/09/2025"; "12/09/2025") → −1
 */
export function soNgayLamViec(
  tuNgay: unknown,
  denNgay: unknown,
  nghiThem?: unknown[][],
  lamBu?: unknown[][],
): number {
  const from = day(tuNgay, labels.from);
  const to = day(denNgay, labels.to);
  return known(workingDaysBetween(from, to, calendarOf(nghiThem, lamBu)));
}
