import { alkireFoster } from '../domain/alkire-foster';
import {
  classifyByIncome,
  classifyByScore,
  type IncomeLines,
  type ScoreLines,
} from '../domain/classification';
import { readMark } from '../domain/marks';
import { isoToVietnamese, serialToIso } from '../domain/serial-dates';
import { formatVietnamese } from '../domain/vietnamese-format';
// Not through the room's index: the programme's tree and the targets would come along into a bundle
// that needs neither.
import { parameterOf, valueAt } from '../regulations/parameters';
import { areaOf, isAskedArea, type Area } from '../regulations/poverty-standard';
import {
  answers,
  argumentNames as labels,
  choiceWords,
  functionErrors as say,
  householdClasses,
} from '../text/functions';
import { isBlank, rowsOf, refuseError, single, textOf } from './cells';
import { bareYear, optionalDay } from './days';
import { noFigure, wrong } from './function-error';
import { amount, count, option } from './numbers';
import { points } from './points';

/**
 * A bare year is its last day. No day at all is a question: the shell hands its own day in, see
 * machine-day.ts.
 */
function dateOf(argument: unknown): string {
  const value = single(argument, labels.day);
  const year = bareYear(value);
  if (year !== null) return `${year}-12-31`;
  const serial = optionalDay(value, labels.day);
  return (serial === null ? null : serialToIso(serial)) ?? noFigure(say.noDay());
}

/** Spellings met before: a column of households asks for the same two areas over and over. */
const knownAreas = new Map<unknown, Area>();

function areaNamed(argument: unknown): Area {
  const known = knownAreas.get(argument);
  if (known) return known;
  const area = readArea(argument);
  if (typeof argument === 'string') knownAreas.set(argument, area);
  return area;
}

function readArea(argument: unknown): Area {
  const text = textOf(argument, 'khuVuc') ?? wrong(say.empty('khuVuc'));
  if (isAskedArea(text)) return noFigure(say.whichLine('khuVuc', text));
  return areaOf(text) ?? wrong(say.choice('khuVuc', text, choiceWords.areas));
}

function figureAt(id: string, date: string): number | null {
  return valueAt(id, date).value as number | null;
}

interface Standard {
  readonly score: ScoreLines | null;
  readonly income: IncomeLines | null;
}

/** Lines of one area on one day; kept, because a sheet asks for the same day thousands of times. */
const standards: Record<Area, Map<string, Standard>> = { rural: new Map(), urban: new Map() };

function standardOf(area: Area, date: string): Standard {
  const known = standards[area].get(date);
  if (known) return known;
  const deprivations = figureAt('poverty.deprivation-threshold', date);
  const income = figureAt(`poverty.income-line.${area}`, date);
  const scoreLine = figureAt(`poverty.score-line.${area}`, date);
  const pointsEach = figureAt('poverty.points-per-indicator', date);
  const standard: Standard = {
    score:
      deprivations === null || scoreLine === null || pointsEach === null
        ? null
        : { income: scoreLine, deprivation: deprivations * pointsEach },
    income:
      deprivations === null || income === null
        ? null
        : { income, deprivations, average: figureAt(`poverty.average-line.${area}`, date) },
  };
  standards[area].set(date, standard);
  return standard;
}

const plain = (value: ReturnType<typeof amount>): number =>
  typeof value === 'number' ? value : value.toNumber();

/**
 * Phân loại hộ theo điểm phiếu rà soát: "Hộ nghèo", "Hộ cận nghèo" hoặc "Hộ không nghèo", theo
 * chuẩn có hiệu lực ở ngày đã cho.
 * @customfunction PHANLOAIHO
 * @volatile
 * @group Phân loại hộ
 * @param diemB1 Điểm thu nhập: điểm A, cán bộ quen gọi B1 (điểm); ô phải có số, không có thì ghi 0
 * @param diemB2 Điểm thiếu hụt: điểm B, cán bộ quen gọi B2 (điểm, bội số của 10, từ 0 đến 120); ô
 * phải có số, không có thì ghi 0
 * @param khuVuc "nông thôn" hoặc "thành thị"
 * @param [ngay] Ngày áp dụng chuẩn, hoặc năm (2026 là 31/12/2026); để trống thì dùng chuẩn của ngày
 * mở sổ theo máy tính, nên danh sách để ký phải ghi ngày
 * @returns Loại hộ
 * @example =PHANLOAIHO(140; 30; "nông thôn") → Hộ nghèo
 * @example =PHANLOAIHO(140; 20; "nông thôn") → Hộ cận nghèo
 */
export function phanLoaiHo(
  diemB1: unknown[][],
  diemB2: unknown[][],
  khuVuc: string,
  ngay?: unknown,
): string {
  const income = plain(amount(diemB1, labels.incomeScore));
  const deprivation = plain(amount(diemB2, labels.deprivationScore));
  if (deprivation % 10 !== 0 || deprivation > 120)
    return wrong(say.scoreNotTens(labels.deprivationScore, formatVietnamese(deprivation)));
  const area = areaNamed(khuVuc);
  const date = dateOf(ngay);
  const lines = standardOf(area, date).score ?? noFigure(say.noScoreLine(isoToVietnamese(date)));
  return householdClasses[classifyByScore(income, deprivation, lines)];
}

/**
 * Phân loại hộ theo thu nhập bình quân đầu người và số chỉ số thiếu hụt; có thêm "Hộ có mức sống
 * trung bình".
 * @customfunction PHANLOAITHUNHAP
 * @volatile
 * @group Phân loại hộ
 * @param thuNhapThang Thu nhập bình quân một người một tháng (đồng); ô phải có số, không có thì ghi
 * 0
 * @param soChiSoThieuHut Số chỉ số thiếu hụt, từ 0 đến 12; ô phải có số, không có thì ghi 0
 * @param khuVuc "nông thôn" hoặc "thành thị"
 * @param [ngay] Ngày áp dụng chuẩn, hoặc năm (2026 là 31/12/2026); để trống thì dùng chuẩn của ngày
 * mở sổ theo máy tính, nên danh sách để ký phải ghi ngày
 * @returns Loại hộ
 * @example =PHANLOAITHUNHAP(1500000; 3; "nông thôn"; "31/12/2025") → Hộ nghèo
 * @example =PHANLOAITHUNHAP(1500001; 12; "nông thôn"; "31/12/2025") → Hộ có mức sống trung bình
 */
export function phanLoaiThuNhap(
  thuNhapThang: unknown[][],
  soChiSoThieuHut: unknown[][],
  khuVuc: string,
  ngay?: unknown,
): string {
  const income = plain(amount(thuNhapThang, labels.income));
  const deprivations = plain(count(soChiSoThieuHut, labels.deprivations));
  const date = dateOf(ngay);
  const lines =
    standardOf(areaNamed(khuVuc), date).income ?? noFigure(say.noStandard(isoToVietnamese(date)));
  const most = figureAt('poverty.indicator-count', date)!;
  if (deprivations > most)
    return wrong(
      say.outside(labels.deprivations, formatVietnamese(deprivations), '0', String(most)),
    );
  const group =
    classifyByIncome(income, deprivations, lines) ??
    noFigure(say.noAverageLine(isoToVietnamese(date)));
  return householdClasses[group];
}

/**
 * Chuẩn nghèo về thu nhập có hiệu lực ở ngày đã cho (đồng một người một tháng).
 * @customfunction CHUANNGHEO
 * @volatile
 * @group Phân loại hộ
 * @param khuVuc "nông thôn" hoặc "thành thị"
 * @param [ngay] Ngày áp dụng chuẩn, hoặc năm (2026 là 31/12/2026); để trống thì dùng chuẩn của ngày
 * mở sổ theo máy tính, nên danh sách để ký phải ghi ngày
 * @returns Đồng một người một tháng
 * @example =CHUANNGHEO("nông thôn"; "31/12/2025") → 1.500.000
 * @example =CHUANNGHEO("nông thôn"; "01/01/2027") → 2.200.000
 */
export function chuanNgheo(khuVuc: string, ngay?: unknown): number {
  const area = areaNamed(khuVuc);
  const date = dateOf(ngay);
  return (
    figureAt(`poverty.income-line.${area}`, date) ?? noFigure(say.noStandard(isoToVietnamese(date)))
  );
}

/**
 * Người lao động có thu nhập thấp (Nghị định 30/2025/NĐ-CP): không thuộc hộ nghèo, hộ cận nghèo và
 * thu nhập không quá mức của khu vực. Ngày có hiệu lực chưa đối chiếu.
 * @customfunction THUNHAPTHAP
 * @volatile
 * @group Phân loại hộ
 * @param thuNhapThang Thu nhập một tháng của người lao động (đồng); ô phải có số, không có thì ghi
 * 0
 * @param khuVuc "nông thôn" hoặc "thành thị"
 * @param loaiHo Loại hộ của người đó: "Hộ nghèo", "Hộ cận nghèo", "Hộ có mức sống trung bình" hoặc
 * "Hộ không nghèo"
 * @param [ngay] Ngày áp dụng chuẩn, hoặc năm (2026 là 31/12/2026); để trống thì dùng chuẩn của ngày
 * mở sổ theo máy tính, nên danh sách để ký phải ghi ngày
 * @returns "Có" hoặc "Không"
 * @example =THUNHAPTHAP(2250000; "nông thôn"; "Hộ không nghèo"; "31/12/2025") → Có
 * @example =THUNHAPTHAP(1000000; "nông thôn"; "Hộ nghèo"; "31/12/2025") → Không
 */
export function thuNhapThap(
  thuNhapThang: unknown[][],
  khuVuc: string,
  loaiHo: string,
  ngay?: unknown,
): string {
  const income = plain(amount(thuNhapThang, labels.income));
  const area = areaNamed(khuVuc);
  const text = textOf(loaiHo, 'loaiHo') ?? wrong(say.empty('loaiHo'));
  const names = Object.values(householdClasses);
  const named = names.find((name) => name.toLowerCase() === text.trim().toLowerCase());
  if (!named) return wrong(say.choice('loaiHo', text, names.join(', ')));
  const date = dateOf(ngay);
  const line =
    figureAt(`low-income.line.${area}`, date) ?? noFigure(say.noStandard(isoToVietnamese(date)));
  const { poor, 'near-poor': near } = householdClasses;
  return named === poor || named === near || income > line ? answers.no : answers.yes;
}

/** Of all standards: a row of marks says nothing of its day. */
const MOST_INDICATORS = Math.max(
  ...parameterOf('poverty.indicator-count').values.map(({ value }) => Number(value ?? 0)),
);

/** How many cells of a row say "deprived". @param at number of the row, from 0 */
function countMarks(row: readonly unknown[], label: string, at: number): number {
  let found = 0;
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    const mark = readMark(value);
    if (mark === null) {
      refuseError(value, label);
      return wrong(say.noMark(label, String(at + 1), String(column + 1), String(value)));
    }
    if (mark) found += 1;
  }
  return found;
}

/**
 * Đếm số chỉ số thiếu hụt của một hộ: các ô ghi x, X, ✓, v, 1 hoặc "có". Ô trống, 0, "-", "không"
 * là không thiếu hụt.
 * @customfunction SOCHISOTHIEUHUT
 * @group Phân loại hộ
 * @param vung Vùng đánh dấu của một hộ, nhiều nhất 12 dấu
 * @returns Số chỉ số
 * @example =SOCHISOTHIEUHUT({"x";"";"1";"không"}) → 2
 */
export function soChiSoThieuHut(vung: unknown[][]): number {
  const found = rowsOf(vung).reduce((sum, row, at) => sum + countMarks(row, 'vung', at), 0);
  return found > MOST_INDICATORS
    ? wrong(say.tooManyMarks(String(found), String(MOST_INDICATORS)))
    : found;
}

/**
 * Đo nghèo đa chiều theo Alkire–Foster: H là tỷ lệ hộ thiếu hụt từ ngưỡng trở lên, A là mức thiếu
 * hụt bình quân của các hộ đó, M0 = H × A ÷ 100 (đều là %).
 * @customfunction CHISONGHEODACHIEU
 * @group Phân loại hộ
 * @param bang Bảng đánh dấu: mỗi dòng một hộ, mỗi cột một chỉ số, không lấy dòng tiêu đề
 * @param [nguong] Số chỉ số thiếu hụt để tính là nghèo, mặc định 3
 * @param [chiSo] "H", "A" hoặc "M0"; mặc định "M0"
 * @returns Phần trăm, 2 chữ số thập phân
 * @example =CHISONGHEODACHIEU({1,1,1,0;1,0,0,0}; 3; "H") → 50
 * @example =CHISONGHEODACHIEU({1,1,1,0;1,0,0,0}; 3; "A") → 75
 * @example =CHISONGHEODACHIEU({1,1,1,0;1,0,0,0}) → 37,5
 */
export function chiSoNgheoDaChieu(bang: unknown[][], nguong?: unknown, chiSo?: string): number {
  const rows = rowsOf(bang);
  const indicators = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (indicators === 0) return wrong(say.empty('bang'));
  const cutoff = option(isBlank(nguong) ? 3 : nguong, 'nguong', 1, indicators, 3);
  const wanted = (textOf(chiSo, 'chiSo') ?? 'M0').toUpperCase();
  const counts = rows.map((row, at) => countMarks(row, 'bang', at));
  const { households, poor, deprivations } = alkireFoster(counts, indicators, cutoff);
  switch (wanted) {
    case 'H':
      return points(poor, households, 2);
    case 'A':
      return poor === 0
        ? noFigure(say.noneMultidimensionallyPoor())
        : points(deprivations, poor * indicators, 2);
    case 'M0':
      return points(deprivations, households * indicators, 2);
    default:
      return wrong(say.choice('chiSo', wanted, choiceWords.measures));
  }
}
