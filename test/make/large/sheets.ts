/** The sheets around a large register, and the register's own sheet with one line that shows how each of its columns looks. */
import { columnLetters } from '../../../src/domain/address';
import { book, type SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { CENTRED, Drawing, HEADER, NUMBERS, TEXT } from '../drawing';
import { assignmentSheet } from '../sample/assignment';
import { coverSheet } from '../sample/cover';
import { COMMUNE, YEAR, type SampleHamlet } from '../sample/figures';
import { fundingSheet } from '../sample/funding';
import { hamletSheet } from '../sample/hamlets';
import { drawHead, printed } from '../sample/head';
import { INDICATORS } from '../sample/register';
import { targetSheet } from '../sample/targets';
import { COLUMNS } from './figures';
import { placeName } from './households';

export const REGISTER_NAME = 'Danh sách hộ';
export const LEADING = [
  'STT',
  'Mã hộ',
  'Họ và tên chủ hộ',
  'Thôn',
  'Năm sinh',
  'Giới tính',
  'Dân tộc',
  'Số khẩu',
  'Số CCCD chủ hộ',
  'Khu vực',
  'Điểm B1',
  'Điểm B2',
];
export const TRAILING = [
  'Phân loại hộ',
  'Hộ dân tộc thiểu số',
  'Hộ không có khả năng lao động',
  'Hộ có người có công',
  'Nguyên nhân nghèo',
  'Ghi chú',
];
export const CAUSES = [
  'Thiếu đất sản xuất',
  'Thiếu vốn sản xuất',
  'Thiếu lao động',
  'Thiếu công cụ sản xuất',
  'Thiếu kiến thức về sản xuất',
  'Thiếu kỹ năng lao động',
  'Có người ốm đau',
  'Nguyên nhân khác',
];
const WIDTH = LEADING.length + INDICATORS.length + TRAILING.length;
/** The first line of the register, counted from 1. */
export const FIRST_ROW = 10;

const letter = (column: number): string => columnLetters(column);
/** Columns of the register by what stands in them. */
export const AT = {
  place: 'D',
  people: 'H',
  firstIndicator: LEADING.length,
  group: letter(LEADING.length + INDICATORS.length),
  minority: letter(LEADING.length + INDICATORS.length + 1),
  cause: letter(WIDTH - 2),
};

/** @param formulas the number of lines, for a sheet that counts them by COUNTIFS and SUMIFS; none when absent */
export function largeSheets(hamlets: readonly SampleHamlet[], formulas?: number): SheetSpec[] {
  return [
    coverSheet(),
    hamletSheet(hamlets),
    registerFrame(),
    fundingSheet(),
    targetSheet(hamlets),
    assignmentSheet(),
    ...(formulas === undefined ? [] : [formulaSheet(hamlets.length, formulas)]),
  ];
}

export function frameBook(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  return book(sheets, { title: `Sổ thử giảm nghèo xã ${COMMUNE} năm ${YEAR} (số liệu minh họa)` });
}

function registerFrame(): SheetSpec {
  const d = new Drawing();
  const last = letter(WIDTH - 1);
  const top = drawHead(d, {
    leftTo: 'C',
    lastColumn: last,
    title: `DANH SÁCH HỘ DÂN CƯ CUỐI NĂM ${YEAR}`,
    lines: [`(Thời điểm: 31/12/${YEAR}; toàn bộ hộ dân cư)`],
  });
  const first = AT.firstIndicator;
  const down = (column: number, text: string): void => {
    d.span(`${letter(column)}${top}:${letter(column)}${top + 1}`, text, HEADER);
  };
  LEADING.forEach((text, index) => down(index, text));
  d.span(
    `${letter(first)}${top}:${letter(first + INDICATORS.length - 1)}${top}`,
    'Các chỉ số thiếu hụt dịch vụ xã hội cơ bản',
    HEADER,
  );
  d.row(`${letter(first)}${top + 1}`, INDICATORS, { ...HEADER, bold: false, rotate: 90 });
  TRAILING.forEach((text, index) => down(first + INDICATORS.length + index, text));
  d.row(
    `A${top + 2}`,
    Array.from({ length: WIDTH }, (_, index) => `(${index + 1})`),
    NUMBERS,
  );
  if (top + 3 !== FIRST_ROW) throw new Error('the head of the register has grown');
  d.row(
    `A${FIRST_ROW}`,
    Array.from({ length: WIDTH }, (_, index): CellSpec => ({
      v: 'mẫu',
      ...(index === 8 ? { ...CENTRED, format: '@' } : index === 2 ? TEXT : CENTRED),
    })),
  );
  return d.sheet({
    name: REGISTER_NAME,
    freeze: [FIRST_ROW - 1, 3],
    print: printed('landscape', `${top}:${top + 2}`),
    gridLines: false,
  });
}

/** What an officer would write instead: one COUNTIFS or SUMIFS for each figure. */
function formulaSheet(places: number, count: number): SheetSpec {
  const range = (column: string): string =>
    `'${REGISTER_NAME}'!$${column}$${FIRST_ROW}:$${column}$${FIRST_ROW + count - 1}`;
  const formula = (name: string, row: number): string => {
    const place = `${range(AT.place)},$A${row}`;
    const [group, field] = name.split('.') as [string, string | undefined];
    const both = `${place},${range(AT.group)},"${group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo'}"`;
    if (field === undefined) return `COUNTIFS(${both})`;
    if (field === 'people') return `SUMIFS(${range(AT.people)},${both})`;
    if (field === 'minority') return `COUNTIFS(${both},${range(AT.minority)},"x")`;
    const number = Number(/\d+$/.exec(field)![0]);
    return field.startsWith('cause')
      ? `COUNTIFS(${both},${range(AT.cause)},"${CAUSES[number - 1]}")`
      : `COUNTIFS(${both},${range(letter(AT.firstIndicator + number - 1))},"x")`;
  };
  return {
    name: 'Công thức',
    rows: [
      ['Thôn', ...COLUMNS],
      ...Array.from({ length: places }, (_, place): CellSpec[] => [
        placeName(place),
        ...COLUMNS.map((name): CellSpec => ({ v: null, f: formula(name, place + 2) })),
      ]),
    ],
  };
}
