import { counterpartAmount, wholeCounterpart, type RoundingMethod } from '../domain/counterpart';
import { dec, type Decimal } from '../domain/decimal';
import { checkFunding, type FundingCheck, type FundingSum } from '../domain/funding-check';
import { plainKey } from '../domain/match-key';
import { rate } from '../domain/rates';
import { formatDifference, formatVietnamese } from '../domain/vietnamese-format';
import {
  argumentNames as labels,
  choiceWords,
  functionErrors as say,
  fundingSentences as sentences,
  fundingTable as words,
} from '../text/functions';
import { isBlank, textOf } from './cells';
import { wrong } from './function-error';
import { amount, resultNumber, notZero, option, percentPoints, places, positive } from './numbers';
import { points } from './points';

const METHODS: Readonly<Record<string, RoundingMethod>> = {
  'gan nhat': 'nearest',
  xuong: 'down',
  len: 'up',
};

/**
 * Số vốn đối ứng: tỷ lệ phần trăm của vốn ngân sách trung ương, làm tròn đến đơn vị đã cho.
 * @customfunction VONDOIUNG
 * @group Kinh phí
 * @param trungUong Vốn ngân sách trung ương: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tyLe Tỷ lệ đối ứng, điểm phần trăm: ghi 15 cho 15 %
 * @param [donVi] Làm tròn đến bội số của số này, cùng đơn vị với vốn; mặc định 1
 * @param [cachLam] "gần nhất", "xuống" hoặc "lên"; mặc định "gần nhất"
 * @returns Số vốn, cùng đơn vị với vốn trung ương
 * @example =VONDOIUNG(871; 10) → 87
 * @example =VONDOIUNG(871; 5; 1; "xuống") → 43
 * @example =VONDOIUNG(871; 15; 0,01) → 130,65
 */
export function vonDoiUng(
  trungUong: unknown[][],
  tyLe: unknown[][],
  donVi?: unknown,
  cachLam?: string,
): number {
  const central = amount(trungUong, labels.central);
  const percent = percentPoints(tyLe, labels.percent);
  const unit = positive(donVi, 'donVi', 1);
  const method = methodOf(cachLam);
  const quick =
    unit === 1 && typeof central === 'number' && typeof percent === 'number'
      ? wholeCounterpart(central, percent, method)
      : null;
  return quick ?? resultNumber(counterpartAmount(central, percent, unit, method));
}

function methodOf(argument: unknown): RoundingMethod {
  const named = textOf(argument, 'cachLam');
  return named === null
    ? 'nearest'
    : (METHODS[plainKey(named)] ?? wrong(say.choice('cachLam', named, choiceWords.roundings)));
}

/**
 * Tỷ lệ đối ứng (%): vốn ngân sách địa phương chia vốn ngân sách trung ương, nhân 100.
 * @customfunction TYLEDOIUNG
 * @group Kinh phí
 * @param diaPhuong Vốn ngân sách địa phương: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param trungUong Vốn ngân sách trung ương: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [soLe] Số chữ số thập phân khi làm tròn, mặc định 2
 * @returns Tỷ lệ (%)
 * @example =TYLEDOIUNG(130; 871) → 14,93
 */
export function tyLeDoiUng(diaPhuong: unknown[][], trungUong: unknown[][], soLe?: unknown): number {
  const central = notZero(amount(trungUong, labels.central, { blankIsZero: true }), labels.central);
  return points(amount(diaPhuong, labels.local), central, places(soLe));
}

function readFunding(
  tong: unknown,
  trungUong: unknown,
  tinh: unknown,
  xa: unknown,
  tyLeToiThieu: unknown,
  soDongLamTron: unknown,
  donViLamTron: unknown,
): { input: FundingSum; check: FundingCheck } {
  const input = {
    total: amount(tong, labels.total),
    central: amount(trungUong, labels.central),
    province: amount(tinh, labels.province),
    commune: amount(xa, labels.commune),
    minimumPercent: isBlank(tyLeToiThieu) ? null : percentPoints(tyLeToiThieu, labels.minimum),
    roundedLines: option(soDongLamTron, 'soDongLamTron', 0, 100_000, 1),
    roundingUnit: positive(donViLamTron, 'donViLamTron', 1),
  };
  return { input, check: checkFunding(input) };
}

/**
 * Kiểm tra kinh phí bằng một câu: tổng có khớp không; vốn đối ứng của địa phương đủ, thiếu trong
 * sai số làm tròn, hay thiếu. Sai số làm tròn là nửa đơn vị cho mỗi dòng đã làm tròn của tỉnh và
 * của xã.
 * @customfunction KIEMTRAVON
 * @group Kinh phí
 * @param tong Tổng kinh phí đã ghi
 * @param trungUong Vốn ngân sách trung ương: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tinh Vốn ngân sách tỉnh: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param xa Vốn ngân sách xã: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [tyLeToiThieu] Tỷ lệ đối ứng tối thiểu so với trung ương, điểm phần trăm; để trống thì
 * không xét
 * @param [soDongLamTron] Số dòng đã làm tròn của mỗi nguồn tỉnh, xã; mặc định 1
 * @param [donViLamTron] Mỗi dòng đã làm tròn đến đơn vị này; mặc định 1
 * @returns Kết luận
 * @example =KIEMTRAVON(1001; 871; 87; 43; 15) → Khớp tổng. Đối ứng 14,93 %, thiếu 0,65 so với 15 %
 * – trong sai số làm tròn
 * @example =KIEMTRAVON(1001; 871; 87; 34) → Lệch −9: 871 + 87 + 34 = 992, ghi 1.001. Có thể đảo chữ
 * số: 43 ↔ 34
 */
export function kiemTraVon(
  tong: unknown[][],
  trungUong: unknown[][],
  tinh: unknown[][],
  xa: unknown[][],
  tyLeToiThieu?: unknown,
  soDongLamTron?: unknown,
  donViLamTron?: unknown,
): string {
  const { input, check } = readFunding(
    tong,
    trungUong,
    tinh,
    xa,
    tyLeToiThieu,
    soDongLamTron,
    donViLamTron,
  );
  return [...sumSentences(input, check), ...counterpartSentences(input, check)].join('. ');
}

function sumSentences(input: FundingSum, check: FundingCheck): string[] {
  if (check.difference.isZero()) return [sentences.sumHolds()];
  const parts = [input.central, input.province, input.commune]
    .map((part) => formatVietnamese(part))
    .join(' + ');
  const said = [
    sentences.sumOff(
      formatDifference(check.difference),
      parts,
      formatVietnamese(check.sum),
      formatVietnamese(input.total),
    ),
  ];
  if (check.thousandfold) said.push(sentences.thousandfold());
  const pairs = check.swaps.map(({ right, written }) =>
    sentences.swappedPair(formatVietnamese(right), formatVietnamese(written)),
  );
  if (pairs.length > 0) said.push(sentences.digitsSwapped(pairs.join(sentences.or)));
  return said;
}

function counterpartSentences(input: FundingSum, { counterpart }: FundingCheck): string[] {
  if (!counterpart) return [];
  if (!counterpart.percent) return [sentences.noCentral()];
  const percent = formatVietnamese(counterpart.percent, 2);
  const minimum = formatVietnamese(input.minimumPercent!);
  const missing = formatVietnamese(counterpart.difference.abs());
  switch (counterpart.verdict) {
    case 'enough':
      return [sentences.enough(percent, minimum)];
    case 'within-rounding':
      return [sentences.withinRounding(percent, missing, minimum)];
    case 'short':
      return [sentences.short(percent, missing, minimum)];
  }
}

/**
 * Kiểm tra kinh phí, trả về bảng: nội dung, số tiền, % tổng số, % trung ương, mức phải có, chênh
 * lệch, kết luận. Cùng tham số với KIEMTRAVON.
 * @customfunction KIEMTRAVONCHITIET
 * @group Kinh phí
 * @param tong Tổng kinh phí đã ghi
 * @param trungUong Vốn ngân sách trung ương: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param tinh Vốn ngân sách tỉnh: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param xa Vốn ngân sách xã: một ô hoặc một vùng; ô phải có số, không có thì ghi 0
 * @param [tyLeToiThieu] Tỷ lệ đối ứng tối thiểu so với trung ương, điểm phần trăm; để trống thì
 * không xét
 * @param [soDongLamTron] Số dòng đã làm tròn của mỗi nguồn tỉnh, xã; mặc định 1
 * @param [donViLamTron] Mỗi dòng đã làm tròn đến đơn vị này; mặc định 1
 * @returns Bảng 6 dòng, 7 cột
 * @example =KIEMTRAVONCHITIET(1001; 871; 87; 43; 15) → bảng có % tổng số 87,01; 8,69; 4,3
 */
export function kiemTraVonChiTiet(
  tong: unknown[][],
  trungUong: unknown[][],
  tinh: unknown[][],
  xa: unknown[][],
  tyLeToiThieu?: unknown,
  soDongLamTron?: unknown,
  donViLamTron?: unknown,
): unknown[][] {
  const { input, check } = readFunding(
    tong,
    trungUong,
    tinh,
    xa,
    tyLeToiThieu,
    soDongLamTron,
    donViLamTron,
  );
  const counterpart = check.counterpart;
  const row = (
    name: string,
    value: Decimal,
    expected: Decimal | null = null,
    difference: Decimal | null = null,
    verdict = '',
  ): unknown[] => [
    name,
    resultNumber(value),
    shareOf(value, input.total),
    shareOf(value, input.central),
    orBlank(expected),
    orBlank(difference),
    verdict,
  ];
  return [
    [...words.header],
    row(words.central, dec(input.central)),
    row(words.province, dec(input.province)),
    row(words.commune, dec(input.commune)),
    counterpart
      ? row(
          words.local,
          check.local,
          counterpart.required,
          counterpart.difference,
          words.verdicts[counterpart.verdict],
        )
      : row(words.local, check.local),
    row(
      words.total,
      check.sum,
      dec(input.total),
      check.difference,
      check.difference.isZero() ? words.sumHolds : words.sumOff,
    ),
  ];
}

/** A null inside a table would show as 0, so what is missing is an empty text. */
function orBlank(value: Decimal | null): number | '' {
  return value === null ? '' : resultNumber(value);
}

function shareOf(part: Decimal, whole: FundingSum['total']): number | '' {
  return orBlank(rate(part, whole));
}
