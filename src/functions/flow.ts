import { dec } from '../domain/decimal';
import { closingCount } from '../domain/flow';
import { formatDifference, formatVietnamese } from '../domain/vietnamese-format';
import {
  argumentNames as labels,
  balanceSentences,
  functionErrors as say,
} from '../text/functions';
import { wrong } from './function-error';
import { resultNumber, count } from './numbers';

const closing = (dauKy: unknown, giam: unknown, tang: unknown) =>
  closingCount(
    count(dauKy, labels.opening),
    count(giam, labels.decrease),
    count(tang, labels.increase),
  );

/**
 * Số hộ cuối kỳ: đầu kỳ trừ các khoản giảm, cộng các khoản tăng.
 * @customfunction HOCUOIKY
 * @group Diễn biến hộ
 * @param dauKy Số hộ đầu kỳ (hộ); ô phải có số, không có thì ghi 0
 * @param giam Các khoản giảm (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tang Các khoản tăng (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @returns Số hộ
 * @example =HOCUOIKY(368; {8;264;3}; {4;2;3;2}) → 104
 */
export function hoCuoiKy(dauKy: unknown[][], giam: unknown[][], tang: unknown[][]): number {
  const result = closing(dauKy, giam, tang);
  return result.isNegative()
    ? wrong(say.closingNegative(formatVietnamese(result)))
    : resultNumber(result);
}

/**
 * Kiểm tra bảng diễn biến: "Khớp", hoặc "Lệch +1: tính được 105, ghi 104".
 * @customfunction KIEMTRADIENBIEN
 * @group Diễn biến hộ
 * @param dauKy Số hộ đầu kỳ (hộ); ô phải có số, không có thì ghi 0
 * @param giam Các khoản giảm (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tang Các khoản tăng (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param cuoiKy Số hộ cuối kỳ đã ghi (hộ); ô phải có số, không có thì ghi 0
 * @returns Kết luận
 * @example =KIEMTRADIENBIEN(368; {8;263;3}; {4;2;3;2}; 104) → Lệch +1: tính được 105, ghi 104
 */
export function kiemTraDienBien(
  dauKy: unknown[][],
  giam: unknown[][],
  tang: unknown[][],
  cuoiKy: unknown[][],
): string {
  const computed = closing(dauKy, giam, tang);
  const written = dec(count(cuoiKy, labels.closing));
  const difference = computed.minus(written);
  if (difference.isZero()) return balanceSentences.closed();
  return balanceSentences.off(
    formatDifference(difference),
    formatVietnamese(computed),
    formatVietnamese(written),
  );
}
