/**
 * One layout in several dresses: framed and merged as printed forms are, bare as typed by hand, and loosely placed
 * with a narrow title right over the table, notes and signatures below.
 */
import { areaFromA1, areaToA1, columnLetters } from '../../../src/domain/address';
import type { SheetSpec } from '../book';
import { detail, grid, type CellSpec } from '../cell';
import type { Layout } from './layout';

export type Dress = 'kẻ khung' | 'gõ trần' | 'đặt lệch';
export const DRESSES: readonly Dress[] = ['kẻ khung', 'gõ trần', 'đặt lệch'];

const LETTERHEAD = ['UBND XÃ MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] as const;

export function dressed(layout: Layout, dress: Dress): SheetSpec {
  const table = grid(layout.rows);
  const width = Math.max(...table.map((row) => row.length));
  const above = titlesOf(layout, dress, width);
  const left = dress === 'đặt lệch' ? 1 : 0;
  const top = above.rows.length;
  const framed = dress === 'kẻ khung';
  const rows: CellSpec[][] = [
    ...above.rows,
    ...table.map((row, index) =>
      Array.from({ length: width }, (_, column) =>
        look(layout, dress, row[column], index + 1, column + 1),
      ),
    ),
    ...below(layout, dress, width),
  ];
  const shift = (text: string): string => {
    const area = areaFromA1(text);
    if (!area) throw new Error(text);
    return areaToA1({
      top: area.top + top,
      bottom: area.bottom + top,
      left: area.left,
      right: area.right,
    });
  };
  const merges = [
    ...above.merges,
    ...(framed || dress === 'đặt lệch' ? (layout.spans ?? []).map(shift) : []),
    ...(framed
      ? (layout.across ?? []).map((row) => shift(`A${row}:${columnLetters(width - 1)}${row}`))
      : []),
  ];
  const moved = merges.map((text) => {
    const area = areaFromA1(text);
    if (!area) throw new Error(text);
    return areaToA1({ ...area, left: area.left + left, right: area.right + left });
  });
  return {
    name: 'Trang',
    at: `${columnLetters(left)}1`,
    rows,
    merges: moved,
    ...(layout.hidden && { hiddenRows: layout.hidden.map((row) => row + top) }),
  };
}

function titlesOf(
  layout: Layout,
  dress: Dress,
  width: number,
): { rows: CellSpec[][]; merges: string[] } {
  const titles = layout.titles.map((text): CellSpec[] => [
    dress === 'gõ trần' ? text : { v: text, bold: true, align: 'center' },
  ]);
  if (dress === 'gõ trần') return { rows: [...titles, []], merges: [] };
  const last = columnLetters(width - 1);
  if (dress === 'kẻ khung') {
    const second = Math.ceil(width / 2);
    const head: CellSpec[] = [
      LETTERHEAD[0],
      ...Array.from({ length: second - 1 }, () => null),
      LETTERHEAD[1],
    ];
    const from = 3;
    return {
      rows: [head, [], ...titles, []],
      merges: titles.map((_, index) => `A${from + index}:${last}${from + index}`),
    };
  }
  // A narrow title, merged over the first columns and right above the table.
  const narrow = columnLetters(Math.max(1, Math.min(3, width - 2)));
  return { rows: titles, merges: titles.map((_, index) => `A${index + 1}:${narrow}${index + 1}`) };
}

function look(
  layout: Layout,
  dress: Dress,
  spec: CellSpec | undefined,
  row: number,
  column: number,
): CellSpec {
  const { v, ...rest } = detail(spec);
  const text = typeof v === 'string' ? v : '';
  const steps = /^»*/.exec(text)?.[0].length ?? 0;
  const value =
    typeof v === 'string'
      ? `${dress === 'kẻ khung' ? '' : '  '.repeat(steps)}${text.slice(steps)}`
      : v;
  if (dress === 'gõ trần') return { ...rest, v: value };
  const inTable = !layout.bare?.includes(row) && !layout.gutter?.includes(column);
  const bold = row <= layout.head || (layout.bold?.includes(row) ?? false);
  const framed = dress === 'kẻ khung' && inTable;
  if (v === null && !framed) return null;
  return {
    ...rest,
    v: value,
    ...(bold && { bold: true }),
    ...(framed && { border: true }),
    ...(dress === 'kẻ khung' && steps > 0 && { indent: steps }),
    ...(row <= layout.head && { align: 'center' as const }),
  };
}

function below(layout: Layout, dress: Dress, width: number): CellSpec[][] {
  const notes = (layout.notes ?? []).map((text): CellSpec[] => [text]);
  if (dress === 'gõ trần') return notes;
  const right = Array.from({ length: Math.max(1, width - 2) }, () => null);
  const signed: CellSpec[][] =
    dress === 'kẻ khung' && width < 4
      ? []
      : [
          [],
          [null, ...right.slice(1), 'Mẫu, ngày 5 tháng 12 năm 2025'],
          [null, 'NGƯỜI LẬP BIỂU', ...right.slice(2), { v: 'CHỦ TỊCH', bold: true }],
          [],
          [null, 'Mẫu Văn Lập', ...right.slice(2), 'Mẫu Văn Ký'],
        ];
  return [...notes, ...signed];
}
