/**
 * Lists of supports that households received: who, where, for what, how much money or which goods.
 */
import { areaToA1, toA1 } from '../../domain/address';
import { maskCitizenId, readCitizenId } from '../../domain/citizen-id';
import { dec, type Decimal } from '../../domain/decimal';
import { plainKey, tidyText } from '../../domain/match-key';
import { readNumberText } from '../../domain/number-text';
import type { SupportFacts, SupportLine } from '../../domain/support-facts';
import { idProvinces } from '../../regulations/people';
import words from '../vocabulary/supports.json';
import { columnOf, type RecognisedTable, type TableColumn } from '../table';
import { moneyUnit, unitCornerOf, unitInTitle, type MoneyUnit } from '../values/units';
import { householdRows } from './household-rows';

type Part = keyof typeof words.columns;

/** Amounts from here on are đồng: nobody supports a household with thousands of millions. */
const SURELY_DONG = 100_000;

/** @param tables every table of the workbook, those beside the review's own among them */
export function supportFacts(tables: readonly RecognisedTable[]): SupportFacts | null {
  const lists = tables.filter(
    (table) =>
      table.kind === 'household-register' &&
      columnOf(table, 'name') !== null &&
      (partOf(table, 'amount') !== null || partOf(table, 'goods') !== null) &&
      isOfSupport(table),
  );
  const read = lists.map((table) => ({ table, lines: linesOf(table) }));
  const [first] = read.filter(({ lines }) => lines.length > 0);
  if (!first) return null;
  const units = new Set(read.map(({ table, lines }) => unitOf(table, lines)));
  const [unit = null] = units;
  return {
    lines: read.flatMap(({ lines }) => lines),
    unit: units.size === 1 ? unit : null,
    tables: read.map(({ table }) => ({ sheet: table.grid.sheet, range: areaToA1(table.area) })),
  };
}

function isOfSupport(table: RecognisedTable): boolean {
  const said = [...table.titles, table.grid.sheet].map((text) => plainKey(text));
  return (
    columnOf(table, 'support') !== null ||
    said.some((text) => words.titles.some((word) => text.includes(word)))
  );
}

/** The column whose header is or begins with one of the words for it. */
function partOf(table: RecognisedTable, part: Part): TableColumn | null {
  return (
    table.columns.find(({ header }) => {
      const leaf = plainKey(header.split('>').at(-1) ?? '')
        .replace(/\(.*?\)/g, '')
        .trim();
      return words.columns[part].some((word) => leaf === word || leaf.startsWith(`${word} `));
    }) ?? null
  );
}

function unitOf(table: RecognisedTable, lines: readonly SupportLine[]): string | null {
  const amounts = lines.flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) return 'đồng';
  const said = partOf(table, 'amount')?.unit ?? table.unit ?? unitAbove(table);
  if (said) return said.unit;
  return amounts.every((amount) => amount.greaterThanOrEqualTo(SURELY_DONG)) ? 'đồng' : null;
}

/** "Đơn vị tính: nghìn đồng" in the lines above the header. */
function unitAbove({ grid, headerRows }: RecognisedTable): MoneyUnit | null {
  for (let row = headerRows[0] - 1; row >= Math.max(0, headerRows[0] - 4); row -= 1) {
    for (let column = 0; column < grid.row(row).length; column += 1) {
      const text = grid.text(row, column);
      const named = unitCornerOf(text) ?? unitInTitle(text);
      const unit = named === null ? null : moneyUnit(named);
      if (unit) return unit;
    }
  }
  return null;
}

function linesOf(table: RecognisedTable): SupportLine[] {
  const { grid } = table;
  const name = columnOf(table, 'name');
  if (!name) return [];
  const id = columnOf(table, 'citizenId');
  const support = columnOf(table, 'support') ?? partOf(table, 'content');
  const [amount, goods, quantity, measure, specification, mark, maker, address] = (
    ['amount', 'goods', 'quantity', 'measure', 'specification', 'mark', 'maker', 'address'] as const
  ).map((part) => partOf(table, part));
  const places = new Map([...householdRows(table)].map(({ row, place }) => [row.row, place]));
  const text = (column: TableColumn | null | undefined, row: number): string | null =>
    column ? tidyText(grid.text(row, column.column)) || null : null;
  let place: string | null = null;
  return table.rows.flatMap(({ row, role }): SupportLine[] => {
    place = places.get(row) ?? place;
    const named = text(name, row);
    if (role !== 'item' || named === null) return [];
    const value = amount ? numberOf(grid.value(row, amount.column)) : null;
    const things = text(goods, row);
    if (value === null && things === null) return [];
    const number = id ? grid.value(row, id.column) : null;
    const read =
      typeof number === 'string' || typeof number === 'number'
        ? readCitizenId(number, idProvinces())
        : null;
    return [
      {
        cell: { sheet: grid.sheet, cell: toA1(row, name.column) },
        name: named,
        maskedId: read ? maskCitizenId(read.digits) : null,
        address: text(address, row) ?? place,
        content: text(support, row) ?? titleOf(table),
        amount: value,
        amountCell: value && amount ? { sheet: grid.sheet, cell: toA1(row, amount.column) } : null,
        goods: things,
        quantity: [text(quantity, row), text(measure, row)].filter(Boolean).join(' ') || null,
        specification: text(specification, row),
        mark: text(mark, row),
        maker: text(maker, row),
      },
    ];
  });
}

function numberOf(value: unknown): Decimal | null {
  if (typeof value === 'number') return dec(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  const { vi = null } = readNumberText(value) ?? {};
  return vi;
}

/** What the list says that all its lines are for. */
function titleOf(table: RecognisedTable): string {
  const title = table.titles.find((text) =>
    words.titles.some((word) => plainKey(text).includes(word)),
  );
  return tidyText(title ?? table.grid.sheet);
}
