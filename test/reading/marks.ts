/** Writes down what was found on a sheet, in the form of the marks that were set by hand, and reads such marks. */
import { readFileSync } from 'node:fs';
import type { BlockAxes, SheetAxes } from '../../src/app/recognise/sheet-axes';

/**
 * One table:
 *
 *     bảng A3:D6
 *       đầu đề A1
 *       cột C:C3 D:D4<D3
 *       5 A5 B5: C5 D5
 *       6 B6<B5: C6 D6
 *
 * A line of a column gives its innermost label and the labels above it; a line of a row its labels, the part of what
 * they are, and its entries. An entry whose labels are not those of its row and column is written out.
 */
export function marksOf(sheet: SheetAxes): string {
  if (sheet.blocks.length === 0) return 'không có bảng\n';
  return sheet.blocks.map(markOf).join('');
}

const place = (cell: string): [letters: string, row: number] => {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!match) throw new Error(cell);
  return [match[1] ?? '', Number(match[2])];
};

function markOf(block: BlockAxes): string {
  const parents = new Map(block.parents);
  const chain = (cell: string): string => {
    const parent = parents.get(cell);
    return parent === undefined ? cell : `${cell}<${chain(parent)}`;
  };
  const bodyTop = block.body?.[0] ?? Number.POSITIVE_INFINITY;
  const lines = [`bảng ${block.range} tên dòng ${block.labelColumns.join(' ') || '-'}`];
  const list = (name: string, items: readonly (string | number)[]): void => {
    if (items.length > 0) lines.push(`  ${name} ${items.join(' ')}`);
  };
  list('đầu đề', block.titles);
  list('dòng phụ', block.under);
  list('ẩn', block.hiddenRows);
  list(
    'cột',
    block.columns.map(({ column, label }) => `${column}:${label === null ? '-' : chain(label)}`),
  );
  const all = [...block.entries, ...block.absent];
  for (const { row, labels } of block.rows) {
    const own = all.filter(([cell]) => place(cell)[1] === row);
    const entries = own.map(([cell, given]) => {
      const header = block.columns.find(({ column }) => column === place(cell)[0])?.label;
      const expected = [...labels, ...(header ? [header] : [])];
      return given.join() === expected.join() ? cell : `${cell}(${given.join(' ')})`;
    });
    const parts = labels.map((label) =>
      place(label)[1] >= bodyTop ? chainOnce(label, parents) : label,
    );
    lines.push(`  ${row} ${parts.join(' ') || '-'}: ${entries.join(' ')}`.trimEnd());
  }
  list('ghi chú', block.notes);
  list('chữ ký', block.signatures);
  return `${lines.join('\n')}\n`;
}

const chainOnce = (label: string, parents: ReadonlyMap<string, string>): string => {
  const parent = parents.get(label);
  return parent === undefined ? label : `${label}<${parent}`;
};

/** Marks by the name of their book: "=== name", then the tables. */
export function readMarks(path: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const part of readFileSync(path, 'utf8').split(/^=== /m).slice(1)) {
    const end = part.indexOf('\n');
    marks.set(part.slice(0, end), part.slice(end + 1).replace(/\n+$/, '\n'));
  }
  return marks;
}
