import { allocate, sharesTo } from '../domain/allocation';
import { dec } from '../domain/decimal';
import { shareSmallUnits } from '../domain/largest-remainder';
import { formatVietnamese } from '../domain/vietnamese-format';
import { argumentNames as labels, functionErrors as say } from '../text/functions';
import { rowsOf } from './cells';
import { wrong } from './function-error';
import {
  amount,
  cellNumber,
  notAbove,
  notZero,
  places,
  positive,
  resultNumber,
  type Quantity,
} from './numbers';
import { points } from './points';

/**
 * Every cell of a range as a weight; blanks and labels weigh nothing, so that the result keeps its
 * place beside them.
 */
function weightsOf(
  argument: unknown,
  label: string,
): { weights: Quantity[]; shaped: (parts: readonly number[]) => number[][] } {
  const rows = rowsOf(argument);
  const weights: Quantity[] = [];
  let all = false;
  for (const row of rows) {
    for (const value of row) {
      const weight = typeof value === 'boolean' ? 0 : (cellNumber(value, label) ?? 0);
      if (typeof weight === 'number' ? weight < 0 : weight.isNegative())
        wrong(say.negative(label, formatVietnamese(weight)));
      if (weight !== 0) all = true;
      weights.push(weight);
    }
  }
  if (!all) wrong(say.noWeights(label));
  const shaped = (parts: readonly number[]): number[][] => {
    let next = 0;
    return rows.map((row) => row.map(() => parts[next++]!));
  };
  return { weights, shaped };
}

/** Plain numbers where everything is whole and small, which is nearly always. */
function split(total: Quantity, weights: readonly Quantity[], unit: Quantity): number[] {
  if (
    typeof total === 'number' &&
    unit === 1 &&
    weights.every((weight) => typeof weight === 'number')
  ) {
    const parts = shareSmallUnits(total, weights as number[]);
    if (parts) return parts;
  }
  return allocate(total, weights, unit).map(resultNumber);
}

/**
 * Chia một số vốn theo trọng số sao cho tổng các phần bằng đúng số vốn: phần nguyên trước, đơn vị
 * còn lại cho dòng có số dư lớn nhất, bằng nhau thì dòng trên trước. Trọng số 0 hoặc ô trống nhận
 * 0.
 * @customfunction PHANBOVON
 * @group Kinh phí
 * @param tongSo Số vốn cần chia
 * @param trongSo Vùng trọng số; kết quả có cùng hình dạng với vùng này
 * @param [donVi] Mỗi phần là bội số của số này, mặc định 1
 * @returns Các phần đã chia
 * @example =PHANBOVON(87; {400;150;61;90;50;40;80}) → 40; 15; 6; 9; 5; 4; 8
 */
export function phanBoVon(tongSo: unknown[][], trongSo: unknown[][], donVi?: unknown): number[][] {
  const total = amount(tongSo, labels.total);
  const unit = positive(donVi, 'donVi', 1);
  if (!dec(total).modulo(unit).isZero())
    wrong(
      say.notMultiple(labels.total, formatVietnamese(total), labels.unit, formatVietnamese(unit)),
    );
  const { weights, shaped } = weightsOf(trongSo, labels.weights);
  return shaped(split(total, weights, unit));
}

/**
 * Cơ cấu phần trăm cộng lại đúng bằng tổng (mặc định 100), cân bằng theo số dư lớn nhất.
 * @customfunction CANTYLE
 * @group Kinh phí
 * @param vung Vùng số liệu; kết quả có cùng hình dạng với vùng này
 * @param [tong] Tổng phải đạt, mặc định 100
 * @param [soLe] Số chữ số thập phân, mặc định 2
 * @returns Cơ cấu đã cân
 * @example =CANTYLE({460;173;70;103;57;46;92}) → 45,95; 17,28; 6,99; 10,29; 5,7; 4,6; 9,19
 */
export function canTyLe(vung: unknown[][], tong?: unknown, soLe?: unknown): number[][] {
  const total = positive(tong, 'tong', 100);
  const decimals = places(soLe);
  const step = 10 ** decimals;
  if (!dec(total).times(step).isInteger())
    wrong(
      say.notMultiple(
        'tong',
        formatVietnamese(total),
        labels.step,
        formatVietnamese(dec(10).pow(-decimals)),
      ),
    );
  const { weights, shaped } = weightsOf(vung, labels.figures);
  if (typeof total === 'number' && weights.every((weight) => typeof weight === 'number')) {
    const units = shareSmallUnits(total * step, weights as number[]);
    if (units) return shaped(units.map((unit) => unit / step));
  }
  return shaped(sharesTo(weights, total, decimals).map(({ share }) => resultNumber(share)));
}

/**
 * Tỷ lệ giải ngân (%): số đã giải ngân chia cho kế hoạch vốn cộng vốn năm trước kéo dài, nhân 100.
 * @customfunction TYLEGIAINGAN
 * @group Kinh phí
 * @param daGiaiNgan Số đã giải ngân: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param keHoach Kế hoạch vốn trong năm: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @param [vonKeoDai] Vốn năm trước kéo dài sang: một ô hoặc một vùng, mặc định 0
 * @returns Tỷ lệ (%)
 * @example =TYLEGIAINGAN(712115; 1239405) → 57,46
 */
export function tyLeGiaiNgan(
  daGiaiNgan: unknown[][],
  keHoach: unknown[][],
  soLe?: unknown,
  vonKeoDai?: unknown[][],
): number {
  const spent = amount(daGiaiNgan, labels.spent);
  const planned = amount(keHoach, labels.planned);
  const carried =
    vonKeoDai === undefined || vonKeoDai === null ? 0 : amount(vonKeoDai, labels.carried);
  const sum = dec(planned).plus(carried);
  const available = sum.isInteger() && sum.lte(Number.MAX_SAFE_INTEGER) ? sum.toNumber() : sum;
  notZero(available, labels.planned);
  notAbove(spent, labels.spent, available, labels.available);
  return points(spent, available, places(soLe));
}
