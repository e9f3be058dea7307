/** Columns beside those that count, with words that are easily taken for others. */
import type { CellSpec } from '../../cell';
import type { Chance } from '../chance';
import { items, type Column, type Table } from '../model';
import { figuresTogether } from './sums';
import { ANY, ofTable, type Trait } from './trait';

interface Extra {
  readonly word: string;
  readonly cell: (chance: Chance, at: number) => CellSpec;
}

const REGISTER_EXTRAS: readonly Extra[] = [
  { word: 'Số điện thoại', cell: (_, at) => `09870000${10 + at}` },
  { word: 'Điện thoại', cell: (_, at) => 987000100 + at },
  { word: 'Diện tích đất (m2)', cell: (chance) => chance.int(80, 900) },
  { word: 'Tình trạng hôn nhân', cell: (chance) => chance.pick(['Đã kết hôn', 'Độc thân']) },
  { word: 'Nghề nghiệp', cell: (chance) => chance.pick(['Buôn bán', 'Làm nông', 'Làm thuê']) },
  { word: 'Số sổ hộ khẩu', cell: (_, at) => 310000 + at * 7 },
  { word: 'Mã hộ', cell: (_, at) => `H${100 + at}` },
  { word: 'Ngày cấp thẻ', cell: (chance) => `0${chance.int(1, 9)}/05/2023` },
  { word: 'Hộ khẩu thường trú', cell: (chance) => chance.pick(['Xã Sơn Mẫu', 'Xã Trà Mẫu']) },
  { word: 'Gia đình văn hóa', cell: (chance) => chance.pick(['x', null]) },
  { word: 'Loại nhà', cell: (chance) => chance.pick(['Tạm', 'Bán kiên cố', 'Kiên cố']) },
  { word: 'Tiền điện hỗ trợ', cell: (chance) => chance.int(5, 9) * 10000 },
  { word: 'Năm công nhận', cell: (chance) => chance.int(2018, 2024) },
  { word: 'Số con dưới 16 tuổi', cell: (chance) => chance.int(0, 4) },
  { word: 'Dân tộc', cell: (chance) => chance.pick(['Hrê', 'Kinh', 'Co']) },
  { word: 'Giới tính', cell: (chance) => chance.pick(['Nam', 'Nữ']) },
  { word: 'Trình độ', cell: (chance) => chance.pick(['Lớp 5/12', 'Lớp 9/12', 'Không']) },
  { word: 'Hộ có người có công', cell: (chance) => chance.pick(['x', null, null]) },
  { word: 'Nhu cầu vay vốn', cell: (chance) => chance.pick(['Có', 'Không']) },
  { word: 'Số thẻ BHYT', cell: (_, at) => `HN25100000000${10 + at}` },
  { word: 'Ký nhận', cell: () => null },
  { word: 'Người giám hộ', cell: (_, at) => `Đinh Văn Mẫu Hộ${at}` },
];

const SUMMARY_EXTRAS: readonly Extra[] = [
  { word: 'Trưởng thôn', cell: (_, at) => `Đinh Văn Mẫu Trưởng${at}` },
  { word: 'Số điện thoại', cell: (_, at) => `09870000${10 + at}` },
  { word: 'Diện tích tự nhiên (ha)', cell: (chance) => chance.int(120, 990) },
  { word: 'Số hộ DTTS', cell: (chance) => chance.int(1, 12) },
  { word: 'Số hộ có nhà tạm', cell: (chance) => chance.int(0, 20) },
  { word: 'Số hộ sử dụng điện', cell: (chance) => chance.int(10, 40) },
  { word: 'Hộ gia đình văn hóa', cell: (chance) => chance.int(10, 40) },
  { word: 'Số hộ làm nông nghiệp', cell: (chance) => chance.int(10, 40) },
  { word: 'Số hộ vay vốn NHCSXH', cell: (chance) => chance.int(0, 30) },
  { word: 'Số hộ nghèo được hỗ trợ tiền điện', cell: (chance) => chance.int(0, 3) },
  { word: 'Số hộ nghèo là người có công', cell: (chance) => chance.int(0, 1) },
  { word: 'Số hộ nghèo không có khả năng lao động', cell: (chance) => chance.int(0, 2) },
  { word: 'Trẻ em thuộc hộ nghèo', cell: (chance) => chance.int(0, 9) },
  { word: 'Ký xác nhận', cell: () => null },
];

function insert(
  table: Table,
  extras: readonly Extra[],
  chance: Chance,
  where: 'before' | 'after',
): void {
  for (const [nth, extra] of extras.entries()) {
    const key = `x${where}${nth}`;
    const column: Column = { key, path: [extra.word] };
    const first = where === 'before' ? 1 : Math.max(2, table.columns.length - 1);
    const free = table.columns
      .map((_, at) => at)
      .filter(
        (at) =>
          at >= first &&
          table.columns[at]?.path[0] !== table.columns[at - 1]?.path[0] &&
          table.columns[at]?.key !== 'given',
      );
    const at = where === 'after' ? table.columns.length : chance.pick([...free.slice(0, 3), 1]);
    table.columns.splice(at, 0, column);
    items(table).forEach((line, index) => {
      line.cells[key] = extra.cell(chance, index);
    });
    const total = table.lines.find((line) => line.kind === 'total');
    const cells = figuresTogether(items(table), { ...table, columns: [column] });
    if (total && table.about === 'summary' && !/thoại/.test(extra.word))
      Object.assign(total.cells, cells);
  }
}

const free = (table: Table): boolean =>
  !table.columns.some(({ key }) => key === 'relation' || key === 'xBeyond');

const GLUED: Readonly<Record<string, readonly string[]>> = {
  stt: ['STT', 'stt'],
  head: ['HoTen', 'ho_ten', 'HOTENCHUHO'],
  place: ['Thon', 'ten_thon', 'TenThon'],
  people: ['SoKhau', 'so_khau'],
  card: ['CCCD', 'so_cccd'],
  birth: ['NamSinh', 'nam_sinh'],
  class: ['PhanLoai', 'phan_loai_ho', 'LoaiHo'],
};

export const columnTraits: readonly Trait[] = [
  ofTable(
    'other columns before',
    3,
    ['register'],
    ({ table }, chance) => {
      insert(table, chance.some(REGISTER_EXTRAS, 1, 3), chance, 'before');
    },
    free,
  ),
  ofTable(
    'other columns after',
    3,
    ['register'],
    ({ table }, chance) => {
      insert(table, chance.some(REGISTER_EXTRAS, 1, 5), chance, 'after');
    },
    free,
  ),
  ofTable(
    'other columns in a summary',
    3,
    ['summary'],
    ({ table }, chance) => {
      insert(table, chance.some(SUMMARY_EXTRAS, 1, 3), chance, chance.pick(['before', 'after']));
    },
    (table) => free(table) && !table.columns.some((c) => c.key === 'unit'),
  ),
  ofTable(
    'notes with numbers',
    3,
    ANY,
    ({ table }, chance) => {
      if (!table.columns.some(({ key }) => key === 'note'))
        table.columns.push({ key: 'note', path: [chance.pick(['Ghi chú', 'Ghi chú (nếu có)'])] });
      for (const line of items(table))
        line.cells['note'] = chance.pick([
          null,
          'Tăng 2 so với năm trước',
          '3 hộ chuyển đi',
          'tháng 6/2025',
          'Đã xong',
          12,
        ]);
    },
    (table) => !table.columns.some((c) => c.key === 'relation'),
  ),
  ofTable(
    'a column that checks',
    3,
    ['summary', 'flow', 'funding', 'lacks'],
    ({ table }, chance) => {
      const word = chance.pick(['KT', 'Kiểm tra', 'Chênh lệch', '']);
      table.columns.push({ key: 'xCheck', path: word === '' ? [] : [word] });
      for (const line of table.lines) line.cells['xCheck'] = { v: 0, f: '=1-1' };
    },
  ),
  ofTable(
    'glued headers',
    3,
    ['register'],
    ({ table }, chance) => {
      const style = chance.int(0, 1);
      table.columns = table.columns.map((column) => {
        const word = GLUED[column.key]?.[style];
        return word ? { ...column, path: [word] } : column;
      });
    },
    free,
  ),
  ofTable(
    'poor and near-poor together',
    3,
    ['summary'],
    ({ table }) => {
      const key = 'xBoth';
      const at = table.columns.findIndex((c) => c.key === 'closing.poor');
      table.columns.splice(at, 0, { key, path: ['Tổng số hộ nghèo và cận nghèo'] });
      for (const line of table.lines)
        if (typeof line.cells['closing.poor'] === 'number')
          line.cells[key] =
            line.cells['closing.poor'] + (Number(line.cells['closing.nearPoor']) || 0);
    },
    (table) =>
      table.columns.some((c) => c.key === 'closing.poor') &&
      !table.columns.some((c) => c.key === 'opening.poor'),
  ),
  ofTable(
    'minorities under each class',
    3,
    ['summary'],
    ({ table }, chance) => {
      const word = chance.pick(['Trong đó: DTTS', 'Trong đó DTTS', 'Hộ DTTS']);
      for (const group of ['poor', 'nearPoor'] as const) {
        const own = table.columns.findIndex((c) => c.key === `closing.${group}`);
        const column = table.columns[own];
        if (!column) continue;
        const base = column.path.at(-1) ?? '';
        const deep = column.path.length > 1 && /Số/.test(base);
        const stem = deep ? column.path.slice(0, -1) : column.path;
        table.columns[own] = { ...column, path: deep ? column.path : [...stem, 'Tổng số'] };
        const key = `xMinority${group}`;
        table.columns.splice(own + 1, 0, { key, path: [...stem, word] });
        for (const line of items(table)) {
          const all = Number(line.cells[`closing.${group}`]) || 0;
          line.cells[key] = Math.min(all, chance.int(0, all));
        }
        const rate = table.columns.find((c) => c.key === `closing.${group}Rate`);
        if (rate && rate.path.length === 1 && !deep) rate.path = [...rate.path];
        const total = table.lines.find((line) => line.kind === 'total');
        if (total)
          total.cells[key] = items(table).reduce((sum, l) => sum + (Number(l.cells[key]) || 0), 0);
      }
    },
    (table) => table.columns.some((c) => c.key === 'closing.poor'),
  ),
];
