/**
 * Five workbooks, one from each hamlet, each kept in its own way; together 1.867 households, 104 poor and 11 near-poor.
 *
 * | file | hamlet         | how it is kept                                                    |
 * |------|----------------|-------------------------------------------------------------------|
 * | 1    | Thôn Gò Lê     | plain table                                                       |
 * | 2    | Thôn Làng Măng | header of three merged rows                                       |
 * | 3    | Thôn Đồng Dinh | "Tổng cộng" on top (counting it again would give 125 poor)         |
 * | 4    | Thôn Nước Lăng | typed in TCVN3, fonts .VnTime and .VnTimeH                         |
 * | 5    | Thôn Suối Mẫu  | two rows hidden, one of them holds a poor household               |
 */
import { book, type SheetSpec } from '../book';
import { detail, type CellSpec } from '../cell';
import { BOLD, CENTRED, Drawing, HEADER, TEXT } from '../drawing';
import { COMMUNE, HAMLETS, YEAR, type SampleHamlet } from '../sample/figures';
import { inTcvn3 } from '../tcvn3';

export type HamletFileKind = 'register' | 'groups';

/** One row: in a register a household, in a table by groups a neighbourhood. */
interface Row {
  readonly name: string;
  readonly figures: readonly CellSpec[];
  readonly poor: number;
}

/** @param number 1 to 5 is kept as above, any other as a plain table */
export function hamletSheetFile(
  number: number,
  kind: HamletFileKind,
  hamlet: SampleHamlet = HAMLETS[number - 1]!,
): SheetSpec {
  const rows = kind === 'register' ? households(hamlet) : groups(hamlet);
  const d = new Drawing();
  d.put('A1', `UBND XÃ ${COMMUNE.toUpperCase()}`, BOLD).put('A2', hamlet.name.toUpperCase(), BOLD);
  d.span(
    'A4:E4',
    kind === 'register'
      ? `DANH SÁCH HỘ DÂN CƯ ${hamlet.name.toUpperCase()} NĂM ${YEAR}`
      : `BẢNG TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ${hamlet.name.toUpperCase()} NĂM ${YEAR}`,
    { ...BOLD, align: 'center', size: 13 },
  );
  d.span('A5:E5', `(Thời điểm: 31/12/${YEAR}; số liệu minh họa)`, {
    italic: true,
    align: 'center',
  });
  const first = number === 2 ? threeRowHeader(d, kind) : oneRowHeader(d, kind);
  const totalRow: CellSpec[] = [
    null,
    'Tổng cộng',
    hamlet.households,
    hamlet.poor,
    hamlet.nearPoor,
  ].map((v) => ({ v, ...CENTRED, ...BOLD }));
  const totalOnTop = number === 3;
  const at = totalOnTop ? first + 1 : first;
  if (totalOnTop) d.row(`A${first}`, totalRow);
  rows.forEach((row, i) => {
    d.row(`A${at + i}`, [
      { v: i + 1, ...CENTRED },
      { v: row.name, ...TEXT },
      ...row.figures.map((figure) => ({ ...detail(figure), ...CENTRED })),
    ]);
  });
  const hidden = number === 5 ? hiddenRows(rows, at) : [];
  const sheet = d.sheet({
    name: number === 4 ? 'Sheet1' : hamlet.name,
    widths: { A: 6, B: 34, C: 14, D: 12, E: 12 },
    hiddenRows: hidden,
  });
  return number === 4 ? typedInTcvn3(sheet) : sheet;
}

export function hamletFile(number: number, kind: HamletFileKind = 'register'): Promise<Uint8Array> {
  return book([hamletSheetFile(number, kind)]);
}

function oneRowHeader(d: Drawing, kind: HamletFileKind): number {
  d.row(
    'A7',
    kind === 'register'
      ? ['STT', 'Họ và tên chủ hộ', 'Số khẩu', 'Hộ nghèo', 'Hộ cận nghèo']
      : ['STT', 'Nhóm hộ', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
    HEADER,
  );
  return 8;
}

function threeRowHeader(d: Drawing, kind: HamletFileKind): number {
  d.span('A7:A9', 'STT', HEADER)
    .span('B7:B9', kind === 'register' ? 'Họ và tên chủ hộ' : 'Nhóm hộ', HEADER)
    .span('C7:C9', kind === 'register' ? 'Số khẩu' : 'Tổng số hộ', HEADER);
  d.span('D7:E7', `Kết quả rà soát năm ${YEAR}`, HEADER)
    .span('D8:E8', 'Phân loại hộ', HEADER)
    .row('D9', ['Hộ nghèo', 'Hộ cận nghèo'], HEADER);
  return 10;
}

/** Every household of the hamlet, the poor ones scattered among the others, "x" in the column of its class. */
function households(hamlet: SampleHamlet): Row[] {
  const poor = new Set(
    Array.from({ length: hamlet.poor }, (_, i) =>
      Math.floor((i * hamlet.households) / hamlet.poor),
    ),
  );
  const near = new Set(
    Array.from(
      { length: hamlet.nearPoor },
      (_, i) => Math.floor((i * hamlet.households) / hamlet.nearPoor) + 1,
    ),
  );
  return Array.from({ length: hamlet.households }, (_, i) =>
    household(hamlet, i, poor.has(i), near.has(i)),
  );
}

function household(hamlet: SampleHamlet, i: number, poor: boolean, near: boolean): Row {
  const name = `${['Đinh', 'Phạm', 'Nguyễn'][i % 3]} ${i % 2 ? 'Thị' : 'Văn'} Mẫu ${hamlet.name.replace('Thôn ', '')} ${String(i + 1).padStart(3, '0')}`;
  return { name, figures: [2 + (i % 5), poor ? 'x' : null, near ? 'x' : null], poor: poor ? 1 : 0 };
}

/** The hamlet's neighbourhoods, of thirty households or so each. */
function groups(hamlet: SampleHamlet): Row[] {
  const count = Math.ceil(hamlet.households / 30);
  const share = (whole: number, i: number) =>
    Math.floor(((i + 1) * whole) / count) - Math.floor((i * whole) / count);
  return Array.from({ length: count }, (_, i) => {
    const poor = share(hamlet.poor, i);
    return {
      name: `Nhóm ${i + 1}`,
      figures: [share(hamlet.households, i), poor, share(hamlet.nearPoor, i)],
      poor,
    };
  });
}

/** Two neighbouring rows that hold one poor household between them. */
function hiddenRows(rows: readonly Row[], at: number): number[] {
  const i = rows.findIndex((row, k) => k > 0 && rows[k - 1]!.poor + row.poor === 1);
  return [at + i - 1, at + i];
}

function typedInTcvn3(sheet: SheetSpec): SheetSpec {
  const rows = sheet.rows.map((row) =>
    row.map((spec): CellSpec => {
      const cell = detail(spec);
      return typeof cell.v === 'string' ? { ...cell, ...inTcvn3(cell.v) } : spec;
    }),
  );
  return { ...sheet, rows };
}
