import { dec } from '../domain/decimal';
import type { Comparison } from '../domain/facts';
import { householdsToLeave, pointFall } from '../domain/rates';
import { judgeTarget } from '../domain/targets';
import { formatVietnamese } from '../domain/vietnamese-format';
import {
  argumentNames as labels,
  choiceWords,
  functionErrors as say,
  targetVerdicts,
} from '../text/functions';
import { textOf } from './cells';
import { noFigure, wrong } from './function-error';
import { resultNumber, count, notAbove, places, quantity, whole, type Quantity } from './numbers';
import { points } from './points';

function householdRate(part: unknown, label: string, all: unknown, decimals: unknown): number {
  const households = whole(all, labels.households);
  const counted = count(part, label);
  notAbove(counted, label, households, labels.households);
  return points(counted, households, places(decimals));
}

/**
 * Tỷ lệ hộ nghèo (%): số hộ nghèo chia tổng số hộ dân cư, nhân 100. Trả về điểm phần trăm: 5,57
 * nghĩa là 5,57 %.
 * @customfunction TYLENGHEO
 * @group Tỷ lệ và bao phủ
 * @param soHo Số hộ nghèo (hộ): một ô, hoặc một vùng thì cộng lại; ô phải có số, không có thì ghi 0
 * @param tongSoHo Tổng số hộ dân cư (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @returns Tỷ lệ (%)
 * @example =TYLENGHEO(104; 1867) → 5,57
 */
export function tyLeNgheo(soHo: unknown[][], tongSoHo: unknown[][], soLe?: unknown): number {
  return householdRate(soHo, labels.poor, tongSoHo, soLe);
}

/**
 * Tỷ lệ hộ cận nghèo (%): số hộ cận nghèo chia tổng số hộ dân cư, nhân 100.
 * @customfunction TYLECANNGHEO
 * @group Tỷ lệ và bao phủ
 * @param soHo Số hộ cận nghèo (hộ): một ô, hoặc một vùng thì cộng lại; ô phải có số, không có thì
 * ghi 0
 * @param tongSoHo Tổng số hộ dân cư (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @returns Tỷ lệ (%)
 * @example =TYLECANNGHEO(11; 1867) → 0,59
 */
export function tyLeCanNgheo(soHo: unknown[][], tongSoHo: unknown[][], soLe?: unknown): number {
  return householdRate(soHo, labels.nearPoor, tongSoHo, soLe);
}

/**
 * Tỷ lệ nghèo đa chiều (%): hộ nghèo cộng hộ cận nghèo, chia tổng số hộ. Tính lại từ số hộ, không
 * cộng hai tỷ lệ đã làm tròn.
 * @customfunction TYLENGHEODACHIEU
 * @group Tỷ lệ và bao phủ
 * @param hoNgheo Số hộ nghèo (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param hoCanNgheo Số hộ cận nghèo (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tongSoHo Tổng số hộ dân cư (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @returns Tỷ lệ (%)
 * @example =TYLENGHEODACHIEU(29146; 8673; 439300) → 8,61
 */
export function tyLeNgheoDaChieu(
  hoNgheo: unknown[][],
  hoCanNgheo: unknown[][],
  tongSoHo: unknown[][],
  soLe?: unknown,
): number {
  const households = whole(tongSoHo, labels.households);
  const both = together(count(hoNgheo, labels.poor), count(hoCanNgheo, labels.nearPoor));
  notAbove(both, labels.poorAndNear, households, labels.households);
  return points(both, households, places(soLe));
}

function together(a: Quantity, b: Quantity): Quantity {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b;
  return dec(a).plus(b);
}

/**
 * Tỷ lệ bao phủ (%): số được hưởng chia số đối tượng, nhân 100.
 * @customfunction TYLEBAOPHU
 * @group Tỷ lệ và bao phủ
 * @param duocHuong Số hộ hoặc người được hưởng: một ô hoặc một vùng; ô phải có số, không có thì ghi
 * 0
 * @param doiTuong Số hộ hoặc người thuộc đối tượng: một ô hoặc một vùng; ô phải có số, không có thì
 * ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @returns Tỷ lệ (%)
 * @example =TYLEBAOPHU(68; 115) → 59,13
 */
export function tyLeBaoPhu(duocHuong: unknown[][], doiTuong: unknown[][], soLe?: unknown): number {
  const served = count(duocHuong, labels.served);
  const entitled = count(doiTuong, labels.entitled);
  notAbove(served, labels.served, entitled, labels.entitled);
  if (dec(entitled).isZero()) return noFigure(say.nobodyEntitled());
  return points(served, entitled, places(soLe));
}

/**
 * Số điểm phần trăm giảm được trong kỳ, tính từ hai tỷ lệ chưa làm tròn. Số âm nghĩa là tăng.
 * @customfunction GIAMTYLE
 * @group Tỷ lệ và bao phủ
 * @param hoDau Số hộ đầu kỳ (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tongDau Tổng số hộ đầu kỳ (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param hoCuoi Số hộ cuối kỳ (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tongCuoi Tổng số hộ cuối kỳ (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @returns Điểm phần trăm
 * @example =GIAMTYLE(368; 1867; 104; 1867) → 14,14
 */
export function giamTyLe(
  hoDau: unknown[][],
  tongDau: unknown[][],
  hoCuoi: unknown[][],
  tongCuoi: unknown[][],
  soLe?: unknown,
): number {
  const [open, openAll] = pair(hoDau, labels.openingPart, tongDau, labels.openingAll);
  const [close, closeAll] = pair(hoCuoi, labels.closingPart, tongCuoi, labels.closingAll);
  return resultNumber(pointFall(open, openAll, close, closeAll, places(soLe))!);
}

function pair(
  part: unknown,
  label: string,
  total: unknown,
  wholeLabel: string,
): [Quantity, Quantity] {
  const all = whole(total, wholeLabel);
  const counted = count(part, label);
  notAbove(counted, label, all, wholeLabel);
  return [counted, all];
}

/**
 * Số hộ ít nhất phải giảm để tỷ lệ (đã làm tròn) bằng hoặc thấp hơn tỷ lệ mục tiêu, khi tổng số hộ
 * không đổi.
 * @customfunction SOHOPHAIGIAM
 * @group Tỷ lệ và bao phủ
 * @param hoHienTai Số hộ hiện tại (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tongSoHo Tổng số hộ dân cư (hộ): một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tyLeMucTieu Tỷ lệ mục tiêu, điểm phần trăm: ghi 5,57 cho 5,57 %
 * @param [soLe] Số chữ số thập phân của tỷ lệ, mặc định 2
 * @returns Số hộ
 * @example =SOHOPHAIGIAM(368; 1867; 5,57) → 264
 */
export function soHoPhaiGiam(
  hoHienTai: unknown[][],
  tongSoHo: unknown[][],
  tyLeMucTieu: unknown[][],
  soLe?: unknown,
): number {
  const [current, all] = pair(hoHienTai, labels.current, tongSoHo, labels.households);
  const target = dec(quantity(tyLeMucTieu, labels.aim, { percent: true }));
  if (target.isNegative() || target.gt(100))
    return wrong(say.outsideRate(labels.aim, formatVietnamese(target), '100'));
  return resultNumber(householdsToLeave(current, all, target, places(soLe)));
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '>=': '>=',
  '≥': '>=',
  '=>': '>=',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '=<': '<=',
  '<': '<',
  '=': '=',
  '≈': '≈',
  '~': '≈',
};

/**
 * Đánh giá chỉ tiêu: "Vượt", "Đạt" hoặc "Chưa đạt". Tốt hơn chỉ tiêu là "Vượt"; với "≈" thì trong
 * khoảng dung sai là "Đạt", cao hơn khoảng đó là "Vượt".
 * @customfunction DATCHITIEU
 * @group Tỷ lệ và bao phủ
 * @param thucHien Số thực hiện; ô phải có số, không có thì ghi 0
 * @param chiTieu Chỉ tiêu kế hoạch, cùng đơn vị; ô phải có số, không có thì ghi 0
 * @param [phepSo] Phép so: ">=", ">", "<=", "<", "=" hoặc "≈"; mặc định ">="
 * @param [dungSai] Dung sai của phép "≈", phần trăm của chỉ tiêu; mặc định 10
 * @returns Vượt, Đạt hoặc Chưa đạt
 * @example =DATCHITIEU(59,13; 60; ">=") → Chưa đạt
 * @example =DATCHITIEU(4,9; 5,57; "<=") → Vượt
 * @example =DATCHITIEU(19; 20; "≈"; 10) → Đạt
 */
export function datChiTieu(
  thucHien: unknown[][],
  chiTieu: unknown[][],
  phepSo?: string,
  dungSai?: unknown,
): string {
  const actual = quantity(thucHien, labels.actual, { percent: true });
  const target = quantity(chiTieu, labels.target, { percent: true });
  const sign = textOf(phepSo, 'phepSo') ?? '>=';
  const comparison =
    COMPARISONS[sign] ?? wrong(say.choice('phepSo', sign, choiceWords.comparisons));
  const tolerance = quantity(dungSai === undefined || dungSai === null ? 10 : dungSai, 'dungSai', {
    percent: true,
  });
  if (dec(tolerance).isNegative())
    return wrong(say.negative('dungSai', formatVietnamese(tolerance)));
  return targetVerdicts[judgeTarget(actual, target, comparison, tolerance)];
}
