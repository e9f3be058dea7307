/**
 * Books with every kind of table, in whose cells marked texts stand: persons, numbers, notes, amounts that are none. What messages may name –
 * hamlets, lines, targets, agencies – is never marked.
 */
import fc from 'fast-check';
import type { CellSpec } from '../make/cell';
import type { SheetSpec } from '../make/book';

/** Letters and digits of no word, place or number. */
const MARKED = /QZXJ|7{2}4\D{0,2}1{3}\D{0,2}9\d/i;
/** The first mark of a text with what stands around it; nothing where it has none. */
export function marksIn(text: string): string[] {
  const at = text.search(MARKED);
  return at < 0 ? [] : [`…${text.slice(Math.max(0, at - 80), at + 40)}`];
}

/** A column: its header, and what stands in it; `open` texts may be told. */
type Column = readonly [header: string, kind: Kind];
type Kind = 'open' | 'hamlet' | 'ordinal' | 'count' | 'class' | 'person' | 'note' | 'mark';

const OPEN = ['Thôn Thử Một', 'Thôn Thử Hai', 'Thôn Thử Ba'];
const PRIVATE: readonly Column[] = [
  ['Ghi chú', 'person'],
  ['Số điện thoại', 'person'],
  ['Số tài khoản', 'person'],
  ['Người nhận thay', 'person'],
  ['Địa chỉ', 'person'],
  ['Mã hồ sơ', 'person'],
  ['', 'note'],
];
const TABLES: readonly { readonly title: string; readonly columns: readonly Column[] }[] = [
  {
    title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    columns: [
      ['STT', 'ordinal'],
      ['Họ và tên chủ hộ', 'person'],
      ['Ngày sinh', 'person'],
      ['Số CCCD', 'person'],
      ['Thôn', 'hamlet'],
      ['Dân tộc', 'person'],
      ['Số khẩu', 'count'],
      ['Phân loại hộ', 'class'],
      ['Điểm B1', 'count'],
      ['Điểm B2', 'count'],
      ['Việc làm', 'mark'],
      ['Thu nhập bình quân', 'count'],
      ['Nguyên nhân nghèo', 'person'],
    ],
  },
  {
    title: 'DANH SÁCH NHÂN KHẨU HỘ NGHÈO NĂM 2025',
    columns: [
      ['STT', 'ordinal'],
      ['Họ và tên', 'person'],
      ['Quan hệ với chủ hộ', 'person'],
      ['Năm sinh', 'person'],
      ['Giới tính', 'person'],
      ['Số định danh cá nhân', 'person'],
      ['Thôn', 'hamlet'],
      ['Mức hỗ trợ', 'count'],
    ],
  },
  {
    title: 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    columns: [
      ['STT', 'ordinal'],
      ['Thôn', 'hamlet'],
      ['Tổng số hộ', 'count'],
      ['Hộ nghèo', 'count'],
      ['Hộ cận nghèo', 'count'],
    ],
  },
  {
    title: 'KINH PHÍ THỰC HIỆN NĂM 2025',
    columns: [
      ['STT', 'ordinal'],
      ['Nội dung', 'open'],
      ['Tổng số', 'count'],
      ['NSTW', 'count'],
      ['NS tỉnh', 'count'],
      ['NS xã', 'count'],
      ['Cơ quan chủ trì', 'open'],
    ],
  },
  {
    title: 'CHỈ TIÊU GIẢM NGHÈO NĂM 2025',
    columns: [
      ['STT', 'ordinal'],
      ['Chỉ tiêu', 'open'],
      ['Kế hoạch năm 2025', 'count'],
      ['Số đối tượng', 'count'],
      ['Số thực hiện', 'count'],
    ],
  },
  {
    title: 'PHÂN CÔNG NHIỆM VỤ NĂM 2025',
    columns: [
      ['STT', 'ordinal'],
      ['Cơ quan, đơn vị chủ trì', 'open'],
      ['Dự án, tiểu dự án được giao', 'open'],
      ['Cán bộ phụ trách', 'person'],
    ],
  },
];
const LINES = ['Dự án 2', 'Tiểu dự án 1 – Dự án 3', 'Dự án 7', 'Phòng Kinh tế'];

const some = fc.integer({ min: 10, max: 99 });
/** What is private, in the ways in which it is written. */
const secret: fc.Arbitrary<CellSpec> = fc.oneof(
  some.map((n) => `Nguyễn QZXJ${n} Thử`),
  some.map((n) => `7741119${n}`),
  some.map((n) => 774_111_900_000 + n),
  some.map((n) => `774 111 9${n}`),
  some.map((n) => `774.111.9${n}`),
  some.map((n) => `QZXJ${n} sinh 01/02/1977, số 7741119${n}`),
  some.map((n) => `"QZXJ${n}"; ${n}`),
);
const letters: fc.Arbitrary<CellSpec> = fc.oneof(
  some.map((n) => `${n} QZXJ${n}`),
  some.map((n) => `QZXJ${n} sinh 01/02/1977, số 7741119${n}`),
);
/** A figure, or what somebody put in its place. A bare number among figures is one, and is told. */
const count: fc.Arbitrary<CellSpec> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 120 }) },
  { weight: 2, arbitrary: letters },
  { weight: 1, arbitrary: fc.constantFrom<CellSpec>('12,5', '1O', null, '-') },
);
const CELL: Readonly<Record<Kind, (row: number) => fc.Arbitrary<CellSpec>>> = {
  open: (row) => fc.constant(LINES[row % LINES.length] ?? ''),
  hamlet: (row) => fc.constant(OPEN[row % OPEN.length] ?? ''),
  ordinal: (row) => fc.constant(row + 1),
  count: () => count,
  class: () => fc.oneof(fc.constantFrom<CellSpec>('Hộ nghèo', 'Hộ cận nghèo'), letters),
  person: () => secret,
  // A column without a name may be of figures.
  note: () => letters,
  mark: () => fc.oneof(fc.constantFrom<CellSpec>('x', null), secret),
};

function table(
  { title, columns }: (typeof TABLES)[number],
  index: number,
): fc.Arbitrary<SheetSpec> {
  return fc
    .record({
      more: fc.subarray([...PRIVATE], { minLength: 1, maxLength: 3 }),
      rows: fc.integer({ min: 3, max: 7 }),
    })
    .chain(({ more, rows }) => {
      const all = [...columns, ...more];
      return fc
        .tuple(
          ...Array.from({ length: rows }, (_, row) =>
            fc.tuple(...all.map(([, kind]) => CELL[kind](row))),
          ),
        )
        .map((cells) => ({
          name: `Bảng ${index + 1}`,
          rows: [[title], [], all.map(([header]) => header), ...cells],
        }));
    });
}

/** A book with some of the kinds of tables. */
export const markedBook: fc.Arbitrary<SheetSpec[]> = fc
  .subarray([...TABLES.keys()], { minLength: 2 })
  .chain((kinds) =>
    fc.tuple(...kinds.map((kind) => table(TABLES[kind] ?? { title: '', columns: [] }, kind))),
  );
